// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import nl.wijkakkoord.platform.deciding.Refusal;

/** Why a question about the past is refused. */
public enum AuditRefusal implements Refusal {
    MOMENT_NOT_YET_PAST,
    JOURNAL_NOT_YET_THAT_SIZE;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
