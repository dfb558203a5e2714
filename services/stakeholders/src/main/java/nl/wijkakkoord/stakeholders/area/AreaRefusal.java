// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.area;

import nl.wijkakkoord.platform.deciding.Refusal;

enum AreaRefusal implements Refusal {
    /** Buurten with their year, or buildings without. */
    BORDER_OF_TWO_KINDS(Kind.INVALID),
    BUILDING_REPEATED(Kind.INVALID),
    /** A woningcorporatie is named where it owns, and nowhere else. */
    OWNER_NOT_OF_TENURE(Kind.INVALID),
    SEGMENT_REPEATED(Kind.INVALID),
    AREA_UNCHANGED(Kind.CONFLICT);

    private final Kind kind;

    AreaRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
