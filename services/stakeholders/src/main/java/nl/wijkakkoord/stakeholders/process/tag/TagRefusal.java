// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.platform.decision.Refusal;

final class TagRefusal {
    static final Refusal ALREADY_TAGGED = Refusal.conflict("already-tagged");
    static final Refusal NOT_TAGGED = Refusal.conflict("not-tagged");
    /** Perhaps made a moment ago: the fact may still be on its way from its owner. */
    static final Refusal OBJECT_NOT_HEARD_OF = Refusal.notYet("object-not-heard-of");

    static final Refusal KNOOPPUNT_NOT_IN_GUIDE = Refusal.conflict("knooppunt-not-in-guide");
    /** What serves a sensitive knooppunt is for those whom somebody chose, never for whoever happens to be there. */
    static final Refusal AUDIENCE_NOT_CHOSEN = Refusal.conflict("audience-not-chosen");

    static final Refusal AUDIENCE_WIDER_THAN_OBJECT = Refusal.conflict("audience-wider-than-object");
    /** Only the organisation that said it, and who leads the wijkaanpak, take it back. */
    static final Refusal NOT_YOUR_TAG = Refusal.notAllowed("not-your-tag");

    private TagRefusal() {}
}
