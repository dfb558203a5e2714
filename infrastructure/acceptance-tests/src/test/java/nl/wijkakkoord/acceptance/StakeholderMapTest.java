// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who has influence and who has an interest, on any day: for all to see, or for one organisation alone. */
@OverHttp
class StakeholderMapTest {
    private static final String MUNICIPALITY = "gemeente-projectleider";
    private static final String ASSOCIATION = "corporatie-medewerker";

    private Told told;
    private Instant before;

    @BeforeEach
    void shopkeepers_with_more_influence_from_2_march_2025(Stack stack) {
        told = stack.tell("two-parties.yml", "stakeholder-map.yml");
        before = stack.clock().instant();
        told.goOn("shopkeepers-unite.yml");
    }

    @Test
    @Tag("row-4-11")
    void the_map_on_1_march_differs_from_that_of_today() {
        // When
        var then = map("?validOn=2025-03-01");
        var today = map("");

        // Then
        assertThat(then)
                .extracting(
                        item -> item.at("/stakeholder/name").asString(),
                        item -> item.path("influence").asInt(),
                        item -> item.path("interest").asInt())
                .containsExactly(tuple("Ondernemers winkelstraat", 1, 3));
        assertThat(today)
                .extracting(
                        item -> item.path("influence").asInt(),
                        item -> item.path("interest").asInt(),
                        item -> item.path("reason").asString())
                .containsExactly(tuple(4, 5, "Zij zijn sinds 2 maart verenigd, en de straat gaat een half jaar open."));
    }

    @Test
    @Tag("row-4-11")
    void the_map_that_was_known_before_the_change_was_recorded_is_drawn_too() {
        // When
        var known = map("?validOn=2025-03-02&asOf=" + before);

        // Then
        assertThat(known)
                .singleElement()
                .extracting(item -> item.path("influence").asInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("row-4-11")
    void what_one_organisation_makes_of_another_is_in_no_answer_to_the_other_and_in_no_event() {
        // Given
        var entries = told.text("/audit/v1/wijkaanpakken/{wijkaanpak}/entries?limit=100");
        await().until(() -> told.read(MUNICIPALITY, entries).toString().contains(told.text("{ofOurOwn}")));

        // When
        var read = told.get(ASSOCIATION, "/stakeholders/v1/assessments/{ofOurOwn}");
        var drawn = map("?map=own");
        var journal = told.read(MUNICIPALITY, entries).toString();

        // Then
        assertThat(read.status()).isEqualTo(404);
        assertThat(drawn).isEmpty();
        assertThat(journal).doesNotContain("Zonder haar huurders").doesNotContain("influence");
    }

    private JsonNode map(String query) {
        var path = told.text("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/stakeholder-map") + query;
        return told.items(ASSOCIATION, path);
    }
}
