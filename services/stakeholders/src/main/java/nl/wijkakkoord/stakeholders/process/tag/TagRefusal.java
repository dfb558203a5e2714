// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.platform.decision.Refusal;

/** An object of any service can serve a knooppunt of the guide (row 0-01, ADR 0019). */
final class TagRefusal {
    /** Ours: an organisation says it once, so that taking it back is clear. */
    static final Refusal ALREADY_TAGGED = Refusal.conflict("already-tagged");

    static final Refusal NOT_TAGGED = Refusal.conflict("not-tagged");
    /** Perhaps made a moment ago: the fact may still be on its way from its owner. */
    static final Refusal OBJECT_NOT_HEARD_OF = Refusal.notYet("object-not-heard-of");
    /** The guide is data, in versions (ADR 0019). */
    static final Refusal KNOOPPUNT_NOT_IN_GUIDE = Refusal.conflict("knooppunt-not-in-guide");
    /**
     * What serves a sensitive knooppunt is for those whom somebody chose, never for whoever happens to be there (row
     * 0-01).
     */
    static final Refusal AUDIENCE_NOT_CHOSEN = Refusal.conflict("audience-not-chosen");
    /** A tag tells that there is an object, so it is for those who may see that, or fewer (ADR 0019). */
    static final Refusal AUDIENCE_WIDER_THAN_OBJECT = Refusal.conflict("audience-wider-than-object");
    /** Ours: only the organisation that said it, and who leads the wijkaanpak, take it back. */
    static final Refusal NOT_YOUR_TAG = Refusal.notAllowed("not-your-tag");

    private TagRefusal() {}
}
