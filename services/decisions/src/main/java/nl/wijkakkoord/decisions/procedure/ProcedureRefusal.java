// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import nl.wijkakkoord.platform.decision.Refusal;

final class ProcedureRefusal {
    static final Refusal NO_DECIDING_PARTY = Refusal.invalid("no-deciding-party");
    static final Refusal PARTY_NAMED_TWICE = Refusal.invalid("party-named-twice");
    static final Refusal RULE_NOT_VALID = Refusal.invalid("rule-not-valid");
    static final Refusal QUORUM_OUT_OF_RANGE = Refusal.invalid("quorum-out-of-range");
    static final Refusal PARTY_NOT_ADMITTED = Refusal.conflict("party-not-admitted");
    static final Refusal PARTY_DOES_NOT_DECIDE = Refusal.conflict("party-does-not-decide");
    static final Refusal PROCEDURE_EXISTS = Refusal.conflict("procedure-exists");
    static final Refusal ALREADY_SUBMITTED = Refusal.conflict("already-submitted");
    /** The latest version is still a proposal: it can be replaced, but nothing comes next yet. */
    static final Refusal STILL_A_PROPOSAL = Refusal.conflict("still-a-proposal");

    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** A round closed on something else than the version that is before the parties. */
    static final Refusal NOT_BEFORE_THE_PARTIES = Refusal.conflict("not-before-the-parties");

    private ProcedureRefusal() {}
}
