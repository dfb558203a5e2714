// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.withdrawal;

import nl.wijkakkoord.platform.decision.Refusal;

/** ADR 0028: an own thing is taken back by who made it; not what others rest on. */
public final class WithdrawalRefusal {
    public static final Refusal OPGAVE_OF_ANOTHER = Refusal.notAllowed("opgave-of-another");
    public static final Refusal OPGAVE_WITHDRAWN = Refusal.conflict("opgave-withdrawn");
    /** What the parties chose or rejected is not one organisation's to take back. */
    public static final Refusal OPGAVE_DECIDED_ON = Refusal.conflict("opgave-decided-on");

    static final Refusal OPGAVE_BEFORE_THE_PARTIES = Refusal.conflict("opgave-before-the-parties");
    static final Refusal OBJECTIVE_IN_AMBITION = Refusal.conflict("objective-in-ambition");
    static final Refusal OBJECTIVE_HAS_MEASURE = Refusal.conflict("objective-has-measure");
    static final Refusal OPGAVE_HAS_MEASURE = Refusal.conflict("opgave-has-measure");
    static final Refusal OPGAVE_HAS_MONEY = Refusal.conflict("opgave-has-money");

    private WithdrawalRefusal() {}
}
