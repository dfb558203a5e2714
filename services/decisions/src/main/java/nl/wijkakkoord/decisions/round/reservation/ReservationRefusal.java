// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.Refusal.Kind;

/** Row 0-03: a position can be under reservation of a body of the party's own, which has its say until a day. */
public final class ReservationRefusal {
    /** Exactly agreement under reservation has one. */
    public static final Refusal RESERVATION_NOT_OF_STANCE = Refusal.invalid("reservation-not-of-stance");
    /** Ours: nothing waits for a day that has been, nor for longer than two years. */
    public static final Refusal LAST_DAY_NOT_VALID = Refusal.invalid("last-day-not-valid");
    /** Ours: under seal a body's decision is told after the closing, and would come too late. */
    public static final Refusal RESERVATION_ENDS_BEFORE_CLOSING = Refusal.invalid("reservation-ends-before-closing");
    /** What the body decided is told already, so there is nothing left to reserve. */
    public static final Refusal BODY_HAS_DECIDED = Refusal.conflict("body-has-decided");
    /** Ours: under seal no decision is told before the closing, so such a condition would never be met. */
    public static final Refusal CONDITION_NOT_UNDER_SEAL = Refusal.invalid("condition-not-under-seal");

    /**
     * Ours: it would tell which way the party goes before all have spoken. As if it were not there until the closing, so that
     * it is not recorded either that somebody tried.
     */
    public static final Refusal INTERNAL_DECISION_UNDER_SEAL =
            new Refusal("internal-decision-under-seal", Kind.UNKNOWN);
    /** Ours: others can look it up, or ask for it. */
    public static final Refusal DECISION_WITHOUT_SOURCE = Refusal.invalid("decision-without-source");

    public static final Refusal DECIDED_IN_THE_FUTURE = Refusal.invalid("decided-in-the-future");
    /** A reservation is settled once: ADR 0038. */
    public static final Refusal DECISION_RECORDED_ALREADY = Refusal.conflict("decision-recorded-already");
    /** Ours: a slip in the name must not look like a decision that settles something. */
    public static final Refusal NOBODY_WAITS_FOR_BODY = Refusal.conflict("nobody-waits-for-body");
    /** As with a position that was counted, a next position, or a round on a next version, is the way: ADR 0012. */
    public static final Refusal RESERVATION_LAPSED = Refusal.conflict("reservation-lapsed");

    public static final Refusal DECIDED_AFTER_LAST_DAY = Refusal.conflict("decided-after-last-day");
    /** Ours: what lapsed before the closing time is counted as such, whenever a machine gets round to it (ADR 0025). */
    public static final Refusal ROUND_IS_BEING_CLOSED = Refusal.notYet("round-is-being-closed");

    private ReservationRefusal() {}
}
