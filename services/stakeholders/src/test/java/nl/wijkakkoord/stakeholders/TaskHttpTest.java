// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class TaskHttpTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Story story = Story.joined();

    @Test
    void once_the_parties_agreed_how_they_decide_any_of_them_prepares() {
        // Given
        procedureInForce();

        // When
        var drafted = await().atMost(SOON)
                .until(
                        () -> story.post("/directions", ASSOCIATION, Story.statement("Samen")),
                        answer -> answer.status() == 201);

        // Then
        assertThat(story.get("/directions/" + drafted.id(), MUNICIPALITY)
                        .json()
                        .at("/draft/title")
                        .asString())
                .isEqualTo("Richting voor de wijk Zuid");
        assertThat(story.post("/invitations", ASSOCIATION, Story.invitation(STRANGER))
                        .problem())
                .isEqualTo("not-the-initiator");
    }

    @Test
    void a_task_that_the_parties_gave_away_is_done_by_who_has_it_and_by_nobody_else() {
        // Given
        var assignment = submit("invitations", ASSOCIATION).id();

        // When
        agree(assignment);

        // Then
        await().atMost(SOON)
                .until(() -> story.post("/invitations", ASSOCIATION, Story.invitation(STRANGER))
                                .status()
                        == 200);
        var other = story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        assertThat(other.problem()).isEqualTo("task-of-another");
        assertThat(other.json().path("detail").asString()).contains(" (" + ASSOCIATION + ")");
        assertThat(story.get("/task-assignments/" + assignment, MUNICIPALITY)
                        .json()
                        .at("/versions/0/status")
                        .asString())
                .isEqualTo("agreed");
    }

    @Test
    void a_task_is_given_to_who_takes_part_and_the_next_assignment_waits_for_the_decision() {
        // Given
        var outsider = submit("route", STRANGER);
        submit("route", ASSOCIATION);

        // When
        var next = submit("route", MUNICIPALITY);

        // Then
        assertThat(outsider.problem()).isEqualTo("cannot-do-task");
        assertThat(next.problem()).isEqualTo("assignment-awaits-decision");
    }

    @Test
    void an_assignment_on_which_nobody_opens_a_round_is_taken_back_and_another_put_before_the_parties() {
        // Given
        var assignment = submit("route", ASSOCIATION).id();
        story.post(
                "/task-assignments/" + assignment + "/withdrawal",
                ASSOCIATION,
                Map.of("reason", "Wij hebben geen tijd"));

        // When
        var next = submit("route", MUNICIPALITY);

        // Then
        assertThat(next.status()).isEqualTo(201);
        var read = story.get("/task-assignments/" + assignment, MUNICIPALITY);
        assertThat(read.texts("/versions", "/status")).containsExactly("withdrawn", "submitted");
    }

    private Answer submit(String task, OrganisationId organisation) {
        var given = Map.of("task", task, "organisations", List.of(organisation.value()));
        return story.post("/task-assignments", ASSOCIATION, Map.of("tasks", List.of(given)));
    }

    private void procedureInForce() {
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
    }

    private void agree(UUID assignment) {
        var round = UUID.randomUUID();
        var frozen = story.get("/task-assignments/" + assignment + "/versions/1", MUNICIPALITY);
        var digest = new Digest(frozen.json().path("digest").asString());
        var subject = new SubjectRef(SubjectType.TASK_ASSIGNMENT, assignment, 1, digest);
        var closed = new RoundClosed(
                round,
                story.wijkaanpak(),
                List.of(new Verdict(subject, true, List.of())),
                List.of(),
                null,
                "wijkakkoord-outcome 1",
                now(),
                Audience.ofWijkaanpak(),
                CONTACT,
                now(),
                null,
                null,
                null);
        RunningService.topics().publish("decisions", round, 1, closed);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
