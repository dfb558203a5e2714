// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who takes part, and who is silent. */
@OverHttp
class ParticipationTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private Memory memory;

    @BeforeEach
    void a_round_in_which_one_of_two_parties_spoke(Stack stack) {
        memory = stack.tell("two-parties.yml");
        memory.put(
                "closingTime", stack.clock().instant().plus(Duration.ofDays(14)).toString());
        stack.goOn(memory, "round-left-alone.yml");
    }

    @Test
    @Tag("row-4-09")
    void the_party_that_was_asked_and_did_not_answer_is_visible_as_silent(Stack stack) {
        // When
        await().atMost(SOON).until(() -> rows(stack, "").at("/0/asked").asInt() == 2);

        // Then
        assertThat(rows(stack, "?silent=true")).singleElement().satisfies(party -> {
            assertThat(party.path("organisation")).isEqualTo(memory.get("housing-association"));
            assertThat(party.path("asked").asInt()).isEqualTo(2);
            assertThat(party.path("answered").asInt()).isEqualTo(1);
            assertThat(party.path("silentSince").asString())
                    .isGreaterThan(party.path("lastSign").asString());
        });
        assertThat(rows(stack, "?silent=false")).singleElement().satisfies(party -> {
            assertThat(party.path("organisation")).isEqualTo(memory.get("municipality"));
            assertThat(party.path("answered").asInt()).isEqualTo(2);
        });
    }

    @Test
    @Tag("row-4-09")
    void a_party_that_answers_is_not_silent_any_more(Stack stack) {
        // Given
        await().atMost(SOON).until(() -> rows(stack, "?silent=true").size() == 1);

        // When
        stack.goOn(memory, "silent-party-speaks.yml");

        // Then
        await().atMost(SOON).until(() -> rows(stack, "?silent=true").isEmpty());
        assertThat(rows(stack, ""))
                .allSatisfy(party -> assertThat(party.path("answered").asInt()).isEqualTo(2));
    }

    @Test
    @Tag("row-4-09")
    void who_was_there_when_the_parties_met_is_counted_per_party(Stack stack) {
        // When
        stack.goOn(memory, "meeting-without-housing-association.yml");

        // Then
        assertThat(rows(stack, ""))
                .extracting(
                        party -> party.path("organisation"),
                        party -> party.path("meetings").asInt(),
                        party -> party.path("present").asInt())
                .containsExactlyInAnyOrder(
                        tuple(memory.get("municipality"), 1, 1), tuple(memory.get("housing-association"), 1, 0));
    }

    private JsonNode rows(Stack stack, String query) {
        var path = memory.text("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/participation") + query;
        return stack.get("corporatie-medewerker", path).json().required("items");
    }
}
