// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class EndingHttpTest {
    private static final Map<String, Object> CARRIED_OUT = Map.of("ground", "carried-out", "reason", "Alles is klaar");

    private final Story story = Story.joined();
    private final Decisions decisions = new Decisions(story);

    @Test
    void before_anything_can_have_been_agreed_who_started_it_ends_it() {
        // Given
        story.post("/auditors", MUNICIPALITY, auditor());
        var byAnother = end(ASSOCIATION);

        // When
        var ended = end(MUNICIPALITY);

        // Then
        assertThat(byAnother.problem()).isEqualTo("initiator-ends-it");
        assertThat(ended.status()).isEqualTo(200);
        var read = wijkaanpak(ASSOCIATION).path("ended");
        assertThat(read.path("day").asString()).isEqualTo(Story.today().toString());
        assertThat(read.path("ground").asString()).isEqualTo("carried-out");
        assertThat(read.has("round")).isFalse();
        assertThat(listed().path("endedOn").asString()).isEqualTo(Story.today().toString());
    }

    @Test
    void once_the_parties_agreed_how_they_decide_a_round_of_theirs_ends_it() {
        // Given
        decisions.procedureInForce();
        var alone = end(MUNICIPALITY);
        var ending = story.post("/endings", ASSOCIATION, CARRIED_OUT).id();
        var twice = story.post("/endings", MUNICIPALITY, CARRIED_OUT);

        // When
        var round = decisions.close("/endings/", SubjectType.ENDING, ending, true);

        // Then
        assertThat(alone.problem()).isEqualTo("ending-takes-a-round");
        assertThat(twice.problem()).isEqualTo("ending-awaits-decision");
        await().until(() -> wijkaanpak(MUNICIPALITY).at("/ended/round").asString(), round.toString()::equals);
        assertThat(read(ending).at("/versions/0/status").asString()).isEqualTo("agreed");
    }

    @Test
    void it_goes_on_where_they_do_not_agree_and_what_was_put_before_them_is_taken_back() {
        // Given
        decisions.procedureInForce();
        var ending = story.post("/endings", ASSOCIATION, CARRIED_OUT).id();
        decisions.close("/endings/", SubjectType.ENDING, ending, false);
        await().until(() -> read(ending).at("/versions/0/status").asString(), "not-agreed"::equals);
        story.post("/endings", ASSOCIATION, CARRIED_OUT);

        // When
        var withdrawn = story.post("/endings/" + ending + "/withdrawal", MUNICIPALITY, Map.of("reason", "Nog niet"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(read(ending).at("/versions/1/status").asString()).isEqualTo("withdrawn");
        assertThat(wijkaanpak(MUNICIPALITY).has("ended")).isFalse();
    }

    @Test
    void then_nothing_new_is_done_and_the_reader_is_told_so() {
        // Given
        var interest = story.interest("interest", "Betaalbaar wonen");
        end(MUNICIPALITY);

        // When
        var shared = story.share(interest, "wijkaanpak");

        // Then
        assertThat(shared.status()).isEqualTo(409);
        assertThat(shared.problem()).isEqualTo("wijkaanpak-ended");
        assertThat(shared.json().path("detail").asString())
                .contains(DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH)
                        .format(Story.today()));
        assertThat(end(MUNICIPALITY).problem()).isEqualTo("wijkaanpak-ended");
        assertThat(allowed("/interests/" + interest, ASSOCIATION)).containsExactly("erase");
        assertThat(allowed("/wijkaanpakken/" + story.wijkaanpak(), MUNICIPALITY))
                .containsExactlyInAnyOrder("leave", "announce-succession", "appoint-auditor", "dismiss-auditor");
    }

    @Test
    void who_is_invited_joins_no_more() {
        // Given
        story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        end(MUNICIPALITY);

        // When
        var accepted = story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));

        // Then
        assertThat(accepted.problem()).isEqualTo("wijkaanpak-ended");
    }

    @Test
    void what_was_said_is_still_read_erased_overseen_and_spoken_for() {
        // Given
        var interest = story.interest("interest", "Betaalbaar wonen");
        end(MUNICIPALITY);

        // When
        var erased = Story.erase("/interests/" + interest, Story.token(Story.DESK, ASSOCIATION));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var day = Story.today().toString();
        assertThat(story.post("/auditors", MUNICIPALITY, auditor()).status()).isEqualTo(200);
        assertThat(story.get("/interests/" + interest, ASSOCIATION).status()).isEqualTo(200);
        assertThat(story.join(ASSOCIATION, "opvolger", "contact", day, null)).isNotNull();
    }

    @Test
    void nobody_is_silent_any_more() {
        // Given
        story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));
        story.post("/silences", MUNICIPALITY, Map.of("organisation", ASSOCIATION.value(), "reason", "Geen antwoord"));

        // When
        end(MUNICIPALITY);

        // Then
        assertThat(story.get("/silences", STRANGER).json().path("items")).isEmpty();
    }

    private Answer end(OrganisationId by) {
        return story.post("/ending", by, CARRIED_OUT);
    }

    private JsonNode read(UUID ending) {
        return story.get("/endings/" + ending, MUNICIPALITY).json();
    }

    private JsonNode wijkaanpak(OrganisationId reader) {
        return story.get("/wijkaanpakken/" + story.wijkaanpak(), reader).json();
    }

    private static Map<String, Object> auditor() {
        return Map.of("organisation", AUDITOR.value(), "from", Story.today().toString());
    }

    /** To the auditor, whom only a few tests appoint: parties have more than a page of them. */
    private JsonNode listed() {
        return RunningService.http()
                .get("/stakeholders/v1/wijkaanpakken?limit=100", Story.token(Story.DESK, AUDITOR))
                .json()
                .path("items")
                .valueStream()
                .filter(item ->
                        item.path("id").asString().equals(story.wijkaanpak().toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> allowed(String path, OrganisationId reader) {
        return story.get(path, reader)
                .json()
                .path("allowedActions")
                .valueStream()
                .filter(action -> action.path("allowed").asBoolean()
                        || !action.path("code").asString().equals("wijkaanpak-ended"))
                .map(action -> action.path("action").asString())
                .toList();
    }
}
