// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is answered about a moment of the past is answered for ever, also when it is asked while others write. */
@ExtendWith(RunningService.class)
class StableAnswerTest {
    private static final int WRITERS = 6;
    private static final int READERS = 2;
    private static final int TIMES = 40;

    private final Story story = Story.joined();

    @Test
    void the_same_question_about_a_moment_gets_the_same_bytes_also_under_load() throws Exception {
        // Given
        var answered = new ConcurrentHashMap<String, String>();

        // When
        AtOnce.each(WRITERS + READERS, number -> {
            for (int i = 0; i < TIMES; i++) {
                if (number < WRITERS) {
                    story.join(MUNICIPALITY, "member-" + number + "-" + i, "adviser", "2026-01-01", null);
                } else {
                    var question = "/members?limit=100&asOf=" + Instant.now();
                    answered.put(question, ask(question));
                }
            }
            return null;
        });

        // Then
        assertThat(answered).hasSizeGreaterThan(TIMES);
        answered.forEach(
                (question, answer) -> assertThat(ask(question)).as(question).isEqualTo(answer));
    }

    @Test
    void a_list_shows_a_resource_from_the_nanosecond_on_from_which_it_is_there() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "project-leader", "2026-01-01", null);
        var recorded = Instant.parse(RunningService.bean(JdbcClient.class)
                .sql("select time_stamp from event where aggregate_identifier = ?")
                .param(membership.toString())
                .query(String.class)
                .single());

        // When
        var before = recorded.minusNanos(1);

        // Then
        assertThat(story.get("/memberships/" + membership + "?asOf=" + before, ASSOCIATION)
                        .status())
                .isEqualTo(404);
        assertThat(leaders(before)).isEmpty();
        assertThat(story.get("/memberships/" + membership + "?asOf=" + recorded, ASSOCIATION)
                        .status())
                .isEqualTo(200);
        assertThat(leaders(recorded)).containsExactly(membership.toString());
    }

    @Test
    void nothing_is_told_of_a_moment_before_the_wijkaanpak_was_there() {
        // Given
        var before = Instant.parse("2020-01-01T00:00:00Z");

        // When
        var answers = Stream.of("/members", "/mandates", "/stakeholder-map", "/parties", "/auditors")
                .map(list -> story.get(list + "?asOf=" + before, ASSOCIATION).status());

        // Then
        assertThat(answers).containsOnly(404);
    }

    @Test
    void a_version_that_has_not_been_yet_is_refused() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "project-leader", "2026-01-01", null);
        story.post(
                "/memberships/" + membership + "/role-changes",
                MUNICIPALITY,
                Map.of("role", "adviser", "from", "2026-02-01"));

        // When
        var future = story.get("/memberships/" + membership + "?version=3", ASSOCIATION);

        // Then
        assertThat(future.status()).isEqualTo(400);
        assertThat(future.problem()).isEqualTo("version-in-future");
        assertThat(story.get("/memberships/" + membership + "?version=2", ASSOCIATION)
                        .status())
                .isEqualTo(200);
    }

    private List<String> leaders(Instant asOf) {
        return story.get("/members?role=project-leader&asOf=" + asOf, ASSOCIATION)
                .json()
                .path("items")
                .findValuesAsString("membership");
    }

    private String ask(String question) {
        return story.get(question, ASSOCIATION).json().toString();
    }
}
