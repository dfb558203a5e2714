// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import nl.wijkakkoord.platform.decision.Refusal;

/** Parties decide by what they agreed on, so it must be possible to decide by: row 0-11. */
public final class TermsRefusal {
    public static final Refusal NO_DECIDING_PARTY = Refusal.invalid("no-deciding-party");
    public static final Refusal PARTY_NAMED_TWICE = Refusal.invalid("party-named-twice");
    public static final Refusal RULE_NOT_VALID = Refusal.invalid("rule-not-valid");
    public static final Refusal QUORUM_OUT_OF_RANGE = Refusal.invalid("quorum-out-of-range");
    public static final Refusal NOT_AMONG_THE_DECIDING = Refusal.invalid("not-among-the-deciding");
    public static final Refusal WEIGHT_MISSING = Refusal.invalid("weight-missing");
    public static final Refusal NOT_AMONG_THE_ADVISERS = Refusal.invalid("not-among-the-advisers");
    public static final Refusal KIND_NAMED_TWICE = Refusal.invalid("kind-named-twice");
    /** Exactly where silence agrees after a notice it must be known after how long. */
    public static final Refusal NOTICE_DAYS_NOT_OF_SILENCE = Refusal.invalid("notice-days-not-of-silence");
    /** A count that is told before the round closes tells which way homes go. */
    public static final Refusal COUNT_UNDER_SEAL = Refusal.invalid("count-under-seal");

    public static final Refusal PARTY_NOT_ADMITTED = Refusal.conflict("party-not-admitted");
    /** Rows 1-19 and 4-16. */
    public static final Refusal PARTY_DOES_NOT_DECIDE = Refusal.conflict("party-does-not-decide");

    /** Rows 1-19 and 4-16: an adviser opens and closes nothing. */
    public static final Refusal PARTY_DOES_NOT_OPEN = Refusal.conflict("party-does-not-open");

    private TermsRefusal() {}
}
