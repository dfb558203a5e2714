// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class RouteTest {

    private Told told;

    @BeforeEach
    void a_route_that_deviates(Stack stack) {
        told = stack.tell("two-parties.yml", "direction-agreed.yml", "route-deviates.yml");
    }

    @Test
    @Tag("row-4-17")
    void the_route_says_per_step_how_far_it_is_from_the_baseline_and_why() {
        // When
        var route = route("");

        // Then
        assertThat(route.at("/baselines/0/direction/digest")).isEqualTo(told.known("digestOfOne"));
        var moved = step(route, "wup-vastgesteld");
        assertThat(moved.path("baseline").asString()).isEqualTo("2027-06-30");
        assertThat(moved.path("now").asString()).isEqualTo("2027-07-30");
        assertThat(moved.path("days").asInt()).isEqualTo(30);
        assertThat(moved.path("changes").findValuesAsString("reason")).containsExactly("De raad vergadert later.");
        assertThat(step(route, "eerste-woningen").path("days").asInt()).isZero();
        assertThat(step(route, "proefwoning").has("baseline")).isFalse();
        assertThat(step(route, "buurtfeest").has("now")).isFalse();
    }

    @Test
    @Tag("row-4-17")
    void a_new_baseline_leaves_the_old_one_and_its_changes_to_be_compared_with() {
        // Given
        var before = route("").path("steps");

        // When
        told.goOn("route-planned-anew.yml");

        // Then
        assertThat(route("?baseline=1").path("steps")).isEqualTo(before);
        assertThat(route("").path("steps"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.path("days").asInt()).isZero())
                .allSatisfy(step -> assertThat(step.path("changes")).isEmpty());
    }

    private JsonNode route(String query) {
        return told.read("corporatie-medewerker", "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/route" + query);
    }

    private static JsonNode step(JsonNode route, String name) {
        return route.path("steps")
                .valueStream()
                .filter(step -> step.path("name").asString().equals(name))
                .findAny()
                .orElseThrow();
    }
}
