// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import nl.wijkakkoord.platform.decision.Refusal;

/** What an area may be: row 0-19, and the form of the codes of CBS. */
public final class AreaRefusal {
    /** Ours: codes change over the years, and one of any other year is most likely a slip. */
    public static final Refusal AREA_YEAR_OUT_OF_RANGE = Refusal.invalid("area-year-out-of-range");
    /** CBS codes of wijken and buurten hold the number of their municipality. */
    public static final Refusal AREA_CODE_OF_ANOTHER_MUNICIPALITY =
            Refusal.invalid("area-code-of-another-municipality");

    /** CBS gave out no such code for that year: by its list where one is known, else by its form. */
    public static final Refusal AREA_CODE_NOT_OF_YEAR = Refusal.invalid("area-code-not-of-year");

    public static final Refusal AREA_CODE_REPEATED = Refusal.invalid("area-code-repeated");
    /** Buurten with their year, or buildings without. */
    public static final Refusal BORDER_OF_TWO_KINDS = Refusal.invalid("border-of-two-kinds");

    /** In the BAG (Catalogus 2018, identificatie) a pand has object type 10; what is in it or addresses it has another. */
    public static final Refusal BUILDING_NOT_A_PAND = Refusal.invalid("building-not-a-pand");

    public static final Refusal BUILDING_REPEATED = Refusal.invalid("building-repeated");
    /** A woningcorporatie is named where it owns, and nowhere else. */
    public static final Refusal OWNER_NOT_OF_TENURE = Refusal.invalid("owner-not-of-tenure");

    public static final Refusal SEGMENT_REPEATED = Refusal.invalid("segment-repeated");
    /** Ours: a version that says the same would make readers look for a change. */
    public static final Refusal AREA_UNCHANGED = Refusal.conflict("area-unchanged");

    private AreaRefusal() {}
}
