// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import nl.wijkakkoord.platform.decision.Refusal;

/** That a procedure is itself agreed to, one version after the other, is ours: so it is the one that parties chose. */
final class ProcedureRefusal {
    static final Refusal PROCEDURE_EXISTS = Refusal.conflict("procedure-exists");
    static final Refusal ALREADY_SUBMITTED = Refusal.conflict("already-submitted");
    /** The latest version is still a proposal: it can be replaced, but nothing comes next yet. */
    static final Refusal STILL_A_PROPOSAL = Refusal.conflict("still-a-proposal");

    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** A round closed on something else than the version that is before the parties. */
    static final Refusal NOT_BEFORE_THE_PARTIES = Refusal.conflict("not-before-the-parties");

    private ProcedureRefusal() {}
}
