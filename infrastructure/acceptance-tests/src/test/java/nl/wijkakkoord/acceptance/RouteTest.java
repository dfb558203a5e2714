// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class RouteTest {

    private Memory memory;

    @BeforeEach
    void a_route_that_deviates(Stack stack) {
        memory = stack.tell("two-parties.yml", "direction-agreed.yml", "route-deviates.yml");
    }

    @Test
    @Tag("row-4-17")
    void the_route_says_per_step_how_far_it_is_from_the_baseline_and_why(Stack stack) {
        // When
        var route = route(stack, "");

        // Then
        assertThat(route.at("/baselines/0/direction/digest")).isEqualTo(memory.get("digestOfOne"));
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
    void a_new_baseline_leaves_the_old_one_and_its_changes_to_be_compared_with(Stack stack) {
        // Given
        var before = route(stack, "").path("steps");

        // When
        stack.goOn(memory, "route-planned-anew.yml");

        // Then
        assertThat(route(stack, "?baseline=1").path("steps")).isEqualTo(before);
        assertThat(route(stack, "").path("steps"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.path("days").asInt()).isZero())
                .allSatisfy(step -> assertThat(step.path("changes")).isEmpty());
    }

    private JsonNode route(Stack stack, String query) {
        return stack.get(
                        "corporatie-medewerker",
                        memory.text("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/route") + query)
                .json();
    }

    private static JsonNode step(JsonNode route, String name) {
        return route.path("steps")
                .valueStream()
                .filter(step -> step.path("name").asString().equals(name))
                .findAny()
                .orElseThrow();
    }
}
