// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why a question about the past is refused. */
public final class AuditRefusal {
    public static final Refusal MOMENT_NOT_YET_PAST = Refusal.invalid("moment-not-yet-past");
    public static final Refusal JOURNAL_NOT_YET_THAT_SIZE = Refusal.invalid("journal-not-yet-that-size");
    public static final Refusal TOO_MANY_STREAMS = Refusal.notYet("too-many-streams");

    private AuditRefusal() {}
}
