// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import nl.wijkakkoord.platform.deciding.Refusal;

/** Why a question about the past is refused. */
public enum AuditRefusal implements Refusal {
    MOMENT_NOT_YET_PAST(Kind.INVALID),
    JOURNAL_NOT_YET_THAT_SIZE(Kind.INVALID),
    TOO_MANY_STREAMS(Kind.NOT_YET);

    private final Kind kind;

    AuditRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
