// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** A version that was put before the parties is taken back by its owner, who can then put another before them (ADR 0028). */
public final class Withdrawal {
    private Withdrawal() {}

    /**
     * @param submitted whether a version is before the parties, who did not decide on it yet
     * @param openRound on it, null when none is
     */
    public static Check check(boolean submitted, @Nullable UUID openRound) {
        return refuseWhen(!submitted, SubjectRefusal.NOTHING_BEFORE_THE_PARTIES)
                .and(() -> refuseWhen(openRound != null, SubjectRefusal.ROUND_IS_OPEN_ON_IT, openRound));
    }

    /** An event by which an owner tells that it took a version of its subject back. */
    public interface Told {
        Event of(
                UUID subject,
                UUID wijkaanpak,
                int version,
                Digest digest,
                String reason,
                Audience audience,
                By by,
                Instant at);
    }

    /** For the whole wijkaanpak: what the owner tells, and what all services hear beside it. */
    public static Decision accepted(SubjectRef subject, UUID wijkaanpak, String reason, By by, Instant now, Told told) {
        return Decision.accepted(
                told.of(
                        subject.id(),
                        wijkaanpak,
                        subject.version(),
                        subject.digest(),
                        reason,
                        Audience.ofWijkaanpak(),
                        by,
                        now),
                event(subject, wijkaanpak, reason, by, now));
    }

    /** What all services hear. */
    public static SubjectWithdrawn event(SubjectRef subject, UUID wijkaanpak, String reason, By by, Instant now) {
        return new SubjectWithdrawn(
                subject.type(),
                subject.id(),
                wijkaanpak,
                subject.version(),
                subject.digest(),
                reason,
                Audience.ofWijkaanpak(),
                by,
                now);
    }
}
