// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@OverHttp
class ClosingTimeTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String AUDITOR = "provincie-auditor";

    @Test
    void a_round_closes_at_its_time_without_anybody_doing_anything_and_the_auditor_sees_an_act_of_the_system(
            Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml");
        var closingTime = stack.clock().instant().plus(HOUR);
        told.put("closingTime", closingTime.toString());
        told.goOn("round-left-alone.yml");

        // When
        stack.clock().forward(HOUR);

        // Then
        var closing = await().until(() -> closing(told), event -> !event.isMissingNode());
        assertThat(closing.at("/data/by/organisation")).isEqualTo(told.known("municipality"));
        assertThat(closing.path("data").path("by").has("member")).isFalse();
        assertThat(closing.has("correlationid")).isFalse();
        assertThat(closing.at("/data/agreed").asBoolean()).isFalse();
        assertThat(Instant.parse(closing.path("time").asString())).isAfterOrEqualTo(closingTime);
        assertThat(closing.path("traceparent").asString()).isNotEmpty();
        await().until(() -> told.read(AUDITOR, "/stakeholders/v1/directions/{direction}")
                .at("/versions/0/status")
                .asString()
                .equals("not-agreed"));
    }

    /** Of the round that was left alone, as the journal has it. */
    private static JsonNode closing(Told told) {
        var path = "/audit/v1/wijkaanpakken/{wijkaanpak}/entries?type=nl.wijkakkoord.decisions.round-closed.v2";
        return told.items(AUDITOR, path)
                .valueStream()
                .map(entry -> entry.path("event"))
                .filter(event -> event.at("/data/round").equals(told.known("roundOnOne")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
