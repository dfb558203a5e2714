// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.segment;

import nl.wijkakkoord.platform.decision.Refusal;

/** Homes or people are counted out of a number that nobody changes while they are (ours; how many tenants agree: BW 7:220). */
public final class SegmentRefusal {
    /** Exactly those that the procedure in force counts: row 0-11. */
    public static final Refusal SEGMENT_NOT_GIVEN = Refusal.conflict("segment-not-given");

    public static final Refusal NOTHING_IS_COUNTED = Refusal.conflict("nothing-is-counted");
    public static final Refusal SEGMENT_NOT_COUNTED = Refusal.conflict("segment-not-counted");
    public static final Refusal SEGMENT_NAMED_TWICE = Refusal.invalid("segment-named-twice");
    public static final Refusal MORE_THAN_THERE_ARE = Refusal.conflict("more-than-there-are");
    /** Row 4-16: an adviser decides nothing, so it does not count either. */
    public static final Refusal COUNTS_NOT = Refusal.notAllowed("counts-not");
    /** What is named as the mistake is not the count that stands: ADR 0012. */
    public static final Refusal NOT_THE_STANDING_COUNT = Refusal.conflict("not-the-standing-count");

    private SegmentRefusal() {}
}
