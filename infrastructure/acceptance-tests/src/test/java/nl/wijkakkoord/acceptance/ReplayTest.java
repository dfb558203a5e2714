// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class ReplayTest {

    @Test
    void every_step_through_the_demo_ends_in_what_had_been_agreed_by_then(Stack stack, DemoTold demo) {
        // Given
        var wijkaanpak = demo.memory().text("/audit/v1/wijkaanpakken/{wijkaanpak}");

        // When
        var steps = steps(stack, wijkaanpak + "/replay");

        // Then
        assertThat(steps).hasSizeGreaterThan(50);
        var before = stack.get("provincie-auditor", wijkaanpak + "/agreements?journalSize=0")
                .json()
                .path("agreements");
        for (var step : steps) {
            var size = step.at("/entry/index").asLong() + 1;
            var agreed = stack.get("provincie-auditor", wijkaanpak + "/agreements?journalSize=" + size)
                    .json()
                    .path("agreements");
            assertThat(step.path("agreements")).isEqualTo(agreed);
            assertThat(step.path("changed").isEmpty())
                    .as("nothing changed by entry %s", step.at("/entry/number"))
                    .isEqualTo(agreed.equals(before));
            before = agreed;
        }
    }

    private static List<JsonNode> steps(Stack stack, String first) {
        var steps = new ArrayList<JsonNode>();
        for (var next = first;
                !next.isEmpty();
                next = steps.getLast().path("next").asString("")) {
            steps.add(stack.get("provincie-auditor", next).json());
        }
        return steps;
    }
}
