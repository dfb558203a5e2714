// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever came in the place of the association does with what that one had what it could. */
@ExtendWith(RunningService.class)
class SuccessorHttpTest {
    private static final OrganisationId SUCCESSOR = STRANGER;
    private static final Map<String, Object> GROUP = Map.of(
            "map", "own",
            "name", "Een winkelier",
            "influence", 2,
            "interest", 5,
            "reason", "Verliest klanten",
            "from", "2026-01-01");

    private final Story story = Story.joined();

    @Test
    void it_erases_what_the_predecessor_wrote_and_nobody_else_does() {
        // Given
        var interest = story.interest("interest", "Iets over een bewoner");
        var assessment = story.post("/assessments", ASSOCIATION, GROUP).id();
        succeed();
        var byAnother = erase("/interests/" + interest, MUNICIPALITY);

        // When
        var erased =
                List.of(erase("/interests/" + interest, SUCCESSOR), erase("/assessments/" + assessment, SUCCESSOR));

        // Then
        assertThat(erased).extracting(Answer::status).containsOnly(200);
        assertThat(byAnother.status()).isEqualTo(404);
        assertThat(story.get("/interests/" + interest, SUCCESSOR).text()).doesNotContain("Iets over een bewoner");
    }

    @Test
    void it_is_shown_that_it_may_erase_an_attachment_and_does() {
        // Given
        var attachment = attach();
        succeed();
        var shown = story.get("/attachments/" + attachment, SUCCESSOR).json().at("/allowedActions/0/allowed");

        // When
        var erased = erase("/attachments/" + attachment, SUCCESSOR);

        // Then
        assertThat(shown.asBoolean()).isTrue();
        assertThat(erased.status()).isEqualTo(200);
    }

    @Test
    void it_erases_what_the_predecessor_noted_of_a_meeting_and_what_the_parties_agreed_there_stays() {
        // Given
        var present = story.join(ASSOCIATION, "bea", "project-member", "2026-01-01", null);
        var meeting = story.post("/meetings", ASSOCIATION, Meetings.calling("meeting", "wijkaanpak"))
                .id();
        var recorded = story.post("/meetings/" + meeting + "/record", ASSOCIATION, Meetings.recording(present));
        succeed();
        var before = story.get("/meetings/" + meeting, MUNICIPALITY).textAt("/held/notes");

        // When
        var erased = erase("/meetings/" + meeting, SUCCESSOR);

        // Then
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(before).isEqualTo(Meetings.NOTES);
        assertThat(erased.status()).isEqualTo(200);
        var after = story.get("/meetings/" + meeting, MUNICIPALITY);
        assertThat(after.text()).doesNotContain(Meetings.NOTES);
        assertThat(after.textAt("/held/record/workingAgreements/0")).isEqualTo("Elke twee weken overleg.");
    }

    @Test
    void it_answers_for_what_the_predecessor_wrote_after_it_left_as_well() {
        // Given
        var attachment = attach();
        succeed();
        var yesterday = Story.today().minusDays(1);
        RunningService.bean(JdbcClient.class)
                .sql("update reader set valid_from = ?, valid_until = ? where wijkaanpak = ? and organisation = ?")
                .params(yesterday, yesterday, story.wijkaanpak(), SUCCESSOR.value())
                .update();
        var read = story.get("/attachments/" + attachment, SUCCESSOR);

        // When
        var erased = erase("/attachments/" + attachment, SUCCESSOR);

        // Then
        assertThat(read.status()).isEqualTo(404);
        assertThat(erased.status()).isEqualTo(200);
    }

    @Test
    void it_did_not_share_all_as_long_as_the_predecessor_kept_something_back() {
        // Given
        story.interest("interest", "Niet voor anderen");
        succeed();

        // When
        var complete = story.post("/openness", SUCCESSOR, Map.of("openness", "complete"));

        // Then
        assertThat(complete.problem()).isEqualTo("interests-kept-back");
    }

    @Test
    void what_the_predecessor_acknowledged_and_ranked_stands() {
        // Given
        var own = story.interest("interest", "Betaalbaar");
        story.share(own, "wijkaanpak");
        story.post("/rankings", ASSOCIATION, Map.of("interests", List.of(own), "sharedWith", "wijkaanpak"));
        var theirs = story.post(
                        "/interests", MUNICIPALITY, Map.of("kind", "interest", "title", "Tempo", "text", "Snel."))
                .id();
        story.post("/interests/" + theirs + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
        story.post("/interests/" + theirs + "/acknowledgements", ASSOCIATION, null);

        // When
        succeed();

        // Then
        assertThat(story.get("/interests/" + theirs, MUNICIPALITY).json().path("notYetAcknowledgedBy"))
                .isEmpty();
        assertThat(story.get("/interests?notAcknowledgedBy=" + SUCCESSOR, MUNICIPALITY)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(story.get("/agendas", MUNICIPALITY)
                        .json()
                        .findValues("priorities")
                        .toString())
                .contains(own.toString());
    }

    @Test
    void nobody_waits_for_the_predecessor_any_more() {
        // Given
        story.post("/invitations", MUNICIPALITY, Story.invitation(AUDITOR));
        story.post("/acceptances", AUDITOR, Map.of("contact", Story.CONTACT));
        announce();
        story.post("/silences", MUNICIPALITY, Map.of("organisation", ASSOCIATION.value(), "reason", "Geen antwoord"));

        // When
        accept();

        // Then
        assertThat(story.get("/silences", MUNICIPALITY).json().path("items")).isEmpty();
    }

    private UUID attach() {
        return story.send(
                        "POST",
                        "/attachments?name=notulen.txt&audience=wijkaanpak",
                        ASSOCIATION,
                        "Wie erbij was".getBytes(UTF_8),
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .id();
    }

    private static Answer erase(String path, OrganisationId by) {
        return Story.erase(path, Story.token(Story.DESK, by));
    }

    private void succeed() {
        announce();
        accept();
    }

    private void announce() {
        var merger = Map.of(
                "predecessor",
                ASSOCIATION.value(),
                "successor",
                SUCCESSOR.value(),
                "name",
                "Woningcorporatie Samen",
                "ground",
                "merger",
                "from",
                Story.today().toString(),
                "evidence",
                Map.of(
                        "title",
                        "Akte van fusie",
                        "digest",
                        Digest.of(new byte[] {1}).value()));
        assertThat(story.post("/successions", ASSOCIATION, merger).status()).isEqualTo(200);
    }

    private void accept() {
        var accepted =
                story.post("/successions/" + ASSOCIATION + "/acceptance", SUCCESSOR, Map.of("contact", Story.CONTACT));
        assertThat(accepted.status()).isEqualTo(200);
    }
}
