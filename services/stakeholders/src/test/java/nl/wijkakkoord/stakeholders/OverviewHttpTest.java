// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class OverviewHttpTest {
    private static final String SHARED = "Wij willen verkopen";

    private final Story story = Story.joined();
    private final UUID interest = story.interest("interest", SHARED);

    @Test
    void without_anything_shared_there_is_no_overview() {
        // When
        var empty = submit();

        // Then
        assertThat(empty.problem()).isEqualTo("nothing-shared");
    }

    @Test
    void what_is_shared_is_frozen() {
        // Given
        var hidden = story.interest("goal", "Niet voor anderen");
        story.share(interest, "wijkaanpak");

        // When
        var overview = submit().id();

        // Then
        assertThat(frozen(overview).text()).contains(SHARED).doesNotContain("Niet voor anderen", hidden.toString());
    }

    @Test
    void the_next_one_waits_until_the_parties_decided() {
        // Given
        story.share(interest, "wijkaanpak");
        submit();

        // When
        var next = submit();

        // Then
        assertThat(next.problem()).isEqualTo("awaiting-decision");
    }

    @Test
    void or_until_it_was_taken_back() {
        // Given
        story.share(interest, "wijkaanpak");
        var overview = submit().id();
        var byAnother = story.post("/overviews/" + overview + "/withdrawal", ASSOCIATION, Map.of("reason", "Te vroeg"));
        var withdrawn =
                story.post("/overviews/" + overview + "/withdrawal", MUNICIPALITY, Map.of("reason", "Te vroeg"));

        // When
        var next = submit();

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-the-initiator");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(next.status()).isEqualTo(201);
        assertThat(story.get("/overviews/" + overview, ASSOCIATION)
                        .json()
                        .path("versions")
                        .findValuesAsString("status"))
                .containsExactly("withdrawn", "submitted");
    }

    @Test
    void it_takes_over_what_the_parties_decide() {
        // Given
        story.share(interest, "wijkaanpak");
        var overview = submit().id();

        // When
        agree(overview);

        // Then
        awaitAgreed(overview);
    }

    @Test
    void what_is_shared_since_shows_the_agreed_one_as_stale() {
        // Given
        story.share(interest, "wijkaanpak");
        var overview = submit().id();
        agree(overview);
        awaitAgreed(overview);
        var before = read(overview);
        var more = story.interest("goal", "Ook dit");

        // When
        story.share(more, "wijkaanpak");

        // Then
        assertThat(before.path("inForce").asInt()).isEqualTo(1);
        assertThat(before.path("stale").asBoolean()).isFalse();
        assertThat(read(overview).path("stale").asBoolean()).isTrue();
    }

    @Test
    void after_a_decision_there_is_a_next_one() {
        // Given
        story.share(interest, "wijkaanpak");
        var overview = submit().id();
        agree(overview);
        awaitAgreed(overview);

        // When
        var next = submit();

        // Then
        assertThat(next.status()).isEqualTo(201);
    }

    private JsonNode read(UUID overview) {
        return story.get("/overviews/" + overview, ASSOCIATION).json();
    }

    private Answer submit() {
        return story.post("/overviews", MUNICIPALITY, null);
    }

    private Answer frozen(UUID overview) {
        return story.get("/overviews/" + overview + "/versions/1", ASSOCIATION);
    }

    private void agree(UUID overview) {
        var digest = new Digest(frozen(overview).textAt("/digest"));
        var subject = new SubjectRef(SubjectType.OVERVIEW_OF_INTERESTS, overview, 1, digest);
        var round = new TestRound(UUID.randomUUID(), story.wijkaanpak(), Neighbourhood.CONTACT);
        var closed = round.closed(subject, true, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        RunningService.topics().publish("decisions", round.round(), 1, closed);
    }

    private void awaitAgreed(UUID overview) {
        await().until(() -> story.get("/overviews/" + overview, ASSOCIATION)
                .textAt("/versions/0/status")
                .equals("agreed"));
    }
}
