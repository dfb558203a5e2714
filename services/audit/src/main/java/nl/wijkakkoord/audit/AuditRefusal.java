// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import nl.wijkakkoord.platform.decision.Refusal;

/** Why a question about the past is refused: an auditor who asks again gets the same result (row 3-08). */
public final class AuditRefusal {
    /** What is answered about a moment must stay true, and more may yet be recorded by then. */
    public static final Refusal MOMENT_NOT_YET_PAST = Refusal.invalid("moment-not-yet-past");
    /** As {@link #MOMENT_NOT_YET_PAST}: of entries to come nothing can be told. */
    public static final Refusal JOURNAL_NOT_YET_THAT_SIZE = Refusal.invalid("journal-not-yet-that-size");
    /** Ours: a stream keeps a connection and a thread for as long as it lasts. */
    public static final Refusal TOO_MANY_STREAMS = Refusal.conflict("too-many-streams");

    private AuditRefusal() {}
}
