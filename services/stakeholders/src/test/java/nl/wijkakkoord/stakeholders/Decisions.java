// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** What the service of decisions tells in a story. */
record Decisions(Story story) {

    /** The parties agree on how they decide. */
    void procedureInForce() {
        var procedure = UUID.randomUUID();
        var inForce = new ProcedureCameIntoForce(
                procedure,
                story.wijkaanpak(),
                1,
                Digest.of(new byte[] {1}),
                UUID.randomUUID(),
                Audience.ofWijkaanpak(),
                CONTACT,
                now());
        RunningService.topics().publish("decisions", procedure, 1, inForce);
        await().until(() -> "ending-takes-a-round"
                .equals(story.get("/wijkaanpakken/" + story.wijkaanpak(), MUNICIPALITY)
                        .json()
                        .path("allowedActions")
                        .valueStream()
                        .filter(action -> action.path("action").asString().equals("end"))
                        .findFirst()
                        .orElseThrow()
                        .path("code")
                        .asString(null)));
    }

    /**
     * On the first version of a subject.
     *
     * @param path of the subject
     * @return the round
     */
    UUID close(String path, String type, UUID subject, boolean agreed) {
        var frozen = story.get(path + subject + "/versions/1", MUNICIPALITY).json();
        var digest = new Digest(frozen.path("digest").asString());
        return close(new SubjectRef(type, subject, 1, digest), agreed);
    }

    /** @return the round */
    UUID close(SubjectRef ref, boolean agreed) {
        var round = UUID.randomUUID();
        var closed = new RoundClosed(
                round,
                story.wijkaanpak(),
                List.of(new Verdict(ref, agreed, List.of())),
                List.of(),
                null,
                "wijkakkoord-outcome 3",
                now(),
                Audience.ofWijkaanpak(),
                CONTACT,
                now(),
                null,
                null,
                null);
        RunningService.topics().publish("decisions", round, 1, closed);
        return round;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
