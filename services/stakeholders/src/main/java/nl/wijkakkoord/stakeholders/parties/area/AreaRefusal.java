// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import nl.wijkakkoord.platform.decision.Refusal;

final class AreaRefusal {
    /** Buurten with their year, or buildings without. */
    static final Refusal BORDER_OF_TWO_KINDS = Refusal.invalid("border-of-two-kinds");

    static final Refusal BUILDING_REPEATED = Refusal.invalid("building-repeated");
    /** A woningcorporatie is named where it owns, and nowhere else. */
    static final Refusal OWNER_NOT_OF_TENURE = Refusal.invalid("owner-not-of-tenure");

    static final Refusal SEGMENT_REPEATED = Refusal.invalid("segment-repeated");
    static final Refusal AREA_UNCHANGED = Refusal.conflict("area-unchanged");

    private AreaRefusal() {}
}
