// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What decisions decided, audit finds again from the journal alone. */
@OverHttp
class RecountTest {
    private static final String AUDITOR = "provincie-auditor";
    private static final String AGREEMENTS = "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements?limit=100";

    @Test
    void every_round_of_the_demo_story_that_closed_was_found_again(Stack stack, DemoTold demo) {
        // When
        var closed = closed(stack.get(AUDITOR, demo.memory().text(AGREEMENTS)).json());

        // Then
        assertThat(closed).hasSizeGreaterThanOrEqualTo(5).containsOnly("same");
        assertThat(differing(stack)).containsExactly("0.0");
    }

    @Test
    void so_was_one_that_chose_between_rivals(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "auditor-appointed.yml");

        // When
        told.goOn("definition-chosen.yml");

        // Then
        await().until(() -> closed(told.read(AUDITOR, AGREEMENTS)).size() == 2);
        assertThat(closed(told.read(AUDITOR, AGREEMENTS))).containsOnly("same");
    }

    private static List<String> closed(JsonNode report) {
        return report.path("agreements")
                .valueStream()
                .filter(agreement -> agreement.has("closedAt"))
                .map(agreement -> agreement.path("recounted").asString("absent"))
                .toList();
    }

    /** As Prometheus reads it: of whatever was told here. */
    private static List<String> differing(Stack stack) {
        var metrics = RestClient.create()
                .get()
                .uri(stack.running().services().get("audit").resolve("/actuator/prometheus"))
                .header("Accept", "text/plain")
                .retrieve()
                .requiredBody(String.class);
        return metrics.lines()
                .filter(line -> line.startsWith("wijkakkoord_outcomes_differing"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }
}
