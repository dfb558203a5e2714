// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import nl.wijkakkoord.platform.deciding.Refusal;

enum ProcedureRefusal implements Refusal {
    NO_DECIDING_PARTY(Kind.INVALID),
    PARTY_NAMED_TWICE(Kind.INVALID),
    RULE_NOT_VALID(Kind.INVALID),
    QUORUM_OUT_OF_RANGE(Kind.INVALID),
    PARTY_NOT_ADMITTED(Kind.CONFLICT),
    PARTY_DOES_NOT_DECIDE(Kind.CONFLICT),
    PROCEDURE_EXISTS(Kind.CONFLICT),
    ALREADY_SUBMITTED(Kind.CONFLICT),
    /** The latest version is still a proposal: it can be replaced, but nothing comes next yet. */
    STILL_A_PROPOSAL(Kind.CONFLICT),
    AWAITING_DECISION(Kind.CONFLICT),
    /** A round closed on something else than the version that is before the parties. */
    NOT_BEFORE_THE_PARTIES(Kind.CONFLICT);

    private final Kind kind;

    ProcedureRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
