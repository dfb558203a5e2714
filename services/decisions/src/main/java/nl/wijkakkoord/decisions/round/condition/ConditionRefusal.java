// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.condition;

import nl.wijkakkoord.platform.decision.Refusal;

/** A condition is one that the system can check: row 0-11, so that who decides later waits for what is decided before. */
public final class ConditionRefusal {
    /** Exactly agreement under conditions has conditions. */
    public static final Refusal CONDITIONS_NOT_OF_STANCE = Refusal.invalid("conditions-not-of-stance");

    public static final Refusal CONDITION_NOT_VALID = Refusal.invalid("condition-not-valid");
    /** Ours: it would always be met. */
    public static final Refusal CONDITION_ON_ONESELF = Refusal.invalid("condition-on-oneself");

    public static final Refusal CONDITION_ON_WHO_IS_NOT_ASKED = Refusal.conflict("condition-on-who-is-not-asked");
    /** Perhaps it is not there; perhaps not for all who are asked here, who could not see why it counts (ADR 0016). */
    public static final Refusal CONDITION_ON_UNKNOWN_ROUND = Refusal.conflict("condition-on-unknown-round");
    /** Ours: of a line or a measure that this service has not heard of in the wijkaanpak nobody could say whether it is met. */
    public static final Refusal CONDITION_ON_UNKNOWN_MONEY = Refusal.conflict("condition-on-unknown-money");
    /** Rounds that wait for one another would all close unmet. */
    public static final Refusal ROUNDS_WAIT_FOR_EACH_OTHER = Refusal.conflict("rounds-wait-for-each-other");

    public static final Refusal SECTIONS_NOT_OF_STANCE = Refusal.invalid("sections-not-of-stance");
    public static final Refusal NO_SUCH_SECTION = Refusal.conflict("no-such-section");

    private ConditionRefusal() {}
}
