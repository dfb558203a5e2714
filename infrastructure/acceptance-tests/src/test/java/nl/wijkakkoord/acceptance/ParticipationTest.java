// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who takes part, and who is silent. */
@OverHttp
class ParticipationTest {

    private Told told;

    @BeforeEach
    void a_round_in_which_one_of_two_parties_spoke(Stack stack) {
        told = stack.tell("two-parties.yml");
        told.put(
                "closingTime", stack.clock().instant().plus(Duration.ofDays(14)).toString());
        told.goOn("round-left-alone.yml");
    }

    @Test
    @Tag("row-4-09")
    void the_party_that_was_asked_and_did_not_answer_is_visible_as_silent() {
        // When
        await().until(() -> rows("?silent=false").at("/0/answered").asInt(0) == 2);

        // Then
        assertThat(rows("?silent=true")).singleElement().satisfies(party -> {
            assertThat(party.path("organisation")).isEqualTo(told.known("housing-association"));
            assertThat(party.path("asked").asInt()).isEqualTo(2);
            assertThat(party.path("answered").asInt()).isEqualTo(1);
            assertThat(party.path("silentSince").asString())
                    .isGreaterThan(party.path("lastSign").asString());
        });
        assertThat(rows("?silent=false")).singleElement().satisfies(party -> {
            assertThat(party.path("organisation")).isEqualTo(told.known("municipality"));
            assertThat(party.path("answered").asInt()).isEqualTo(2);
        });
    }

    @Test
    @Tag("row-4-09")
    void a_party_that_answers_is_not_silent_any_more() {
        // Given
        await().until(() -> rows("?silent=true").size() == 1);

        // When
        told.goOn("silent-party-speaks.yml");

        // Then
        await().until(() -> rows("?silent=true").isEmpty());
        assertThat(rows(""))
                .allSatisfy(party -> assertThat(party.path("answered").asInt()).isEqualTo(2));
    }

    @Test
    @Tag("row-4-09")
    void who_was_there_when_the_parties_met_is_counted_per_party() {
        // When
        told.goOn("meeting-without-housing-association.yml");

        // Then
        assertThat(rows(""))
                .extracting(
                        party -> party.path("organisation"),
                        party -> party.path("meetings").asInt(),
                        party -> party.path("present").asInt())
                .containsExactlyInAnyOrder(
                        tuple(told.known("municipality"), 1, 1), tuple(told.known("housing-association"), 1, 0));
    }

    @Test
    @Tag("row-4-09")
    void a_confidential_meeting_counts_for_all_who_read_the_figures_without_being_shown(Stack stack) {
        // Given
        var three = stack.tell("two-parties.yml", "direction-agreed.yml", "late-joiner.yml");

        // When
        three.goOn("confidential-talk.yml");

        // Then
        var wijkaanpak = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}";
        assertThat(three.items("bewoners-bestuurslid", wijkaanpak + "/participation"))
                .extracting(
                        party -> party.path("organisation"),
                        party -> party.path("meetings").asInt(),
                        party -> party.path("present").asInt())
                .containsExactlyInAnyOrder(
                        tuple(three.known("municipality"), 1, 1),
                        tuple(three.known("housing-association"), 1, 0),
                        tuple(three.known("residents-collective"), 0, 0));
        assertThat(three.items("bewoners-bestuurslid", wijkaanpak + "/meetings"))
                .isEmpty();
    }

    private JsonNode rows(String query) {
        var path = told.text("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/participation") + query;
        return told.items("corporatie-medewerker", path);
    }
}
