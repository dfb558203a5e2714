// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.tag;

import nl.wijkakkoord.platform.deciding.Refusal;

enum TagRefusal implements Refusal {
    ALREADY_TAGGED(Kind.CONFLICT),
    NOT_TAGGED(Kind.CONFLICT),
    /** Perhaps made a moment ago: the fact may still be on its way from its owner. */
    OBJECT_NOT_HEARD_OF(Kind.NOT_YET),
    KNOOPPUNT_NOT_IN_GUIDE(Kind.CONFLICT),
    /** What serves a sensitive knooppunt is for those whom somebody chose, never for whoever happens to be there. */
    AUDIENCE_NOT_CHOSEN(Kind.CONFLICT),
    AUDIENCE_WIDER_THAN_OBJECT(Kind.CONFLICT),
    /** Only the organisation that said it, and who leads the wijkaanpak, take it back. */
    NOT_YOUR_TAG(Kind.NOT_ALLOWED);

    private final Kind kind;

    TagRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
