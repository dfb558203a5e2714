// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Refusal;

/**
 * What the parties decided in a round on one version that was put before them, for its owner to take over.
 *
 * @param by who closed the round, or settled what its outcome waited for
 */
public record Conclusion(UUID wijkaanpak, SubjectRef subject, boolean agreed, UUID round, By by) {

    /** An event by which an owner tells what was decided on a version of its subject. */
    public interface Outcome {
        Event of(
                UUID subject,
                UUID wijkaanpak,
                int version,
                Digest digest,
                UUID round,
                Audience audience,
                By by,
                Instant at);
    }

    /**
     * One for each subject of the type: none when the round was not on such a subject, several when it was on rivals. None on
     * a version that was decided on anew: it is in force already, and stays so until another takes its place. None either as
     * long as the outcome waits for a reservation.
     */
    public static List<Conclusion> of(ToldOutcome outcome, String type) {
        return (outcome.settled() ? outcome.on(type) : List.<Verdict>of())
                .stream()
                        .filter(verdict -> outcome.reopens() == null
                                || !verdict.subject().equals(outcome.reopens().agreed()))
                        .map(verdict -> new Conclusion(
                                outcome.wijkaanpak(),
                                verdict.subject(),
                                verdict.agreed(),
                                outcome.round(),
                                outcome.by()))
                        .toList();
    }

    /** Passes when the parties decided on exactly this, of an owner that freezes one version only. */
    public Check checkDecidedOn(UUID ofWijkaanpak, SubjectRef frozen, Refusal differs) {
        return Check.refuseWhen(!wijkaanpak.equals(ofWijkaanpak) || !subject.equals(frozen), differs);
    }

    /**
     * Passes when the parties decided on exactly what the owner froze. The refusals are told the number of the version.
     *
     * @param frozen digest of that version at its owner; empty when it was never put before the parties
     */
    public Check checkDecidedOn(UUID ofWijkaanpak, Optional<Digest> frozen, Refusal unknown, Refusal differs) {
        return Check.refuseWhen(frozen.isEmpty() || !wijkaanpak.equals(ofWijkaanpak), unknown, subject.version())
                .and(() -> Check.refuseWhen(!frozen.get().equals(subject.digest()), differs, subject.version()));
    }

    /** For the whole wijkaanpak, by who closed the round. */
    public Event told(Outcome agreement, Outcome otherwise, Instant now) {
        return (agreed ? agreement : otherwise)
                .of(
                        subject.id(),
                        wijkaanpak,
                        subject.version(),
                        subject.digest(),
                        round,
                        Audience.ofWijkaanpak(),
                        by,
                        now);
    }
}
