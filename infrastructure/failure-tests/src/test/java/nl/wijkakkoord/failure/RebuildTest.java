// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Comes first: {@link PoisonTest} leaves an event in a store that nobody can read, and a rebuild passes over none. */
@Order(1)
class RebuildTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final House house = House.running();
    private final Client client = new Client(house, Seed.of("rebuild"));

    @Test
    void a_rebuild_by_one_instance_loses_nothing_that_the_other_writes() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var first = house.instances(STAKEHOLDERS).getFirst();
            var rebuilt = new ArrayList<JsonNode>();
            try (var load = Load.start(house, "rebuild-" + round, 4)) {
                load.awaitMore(20);

                // When
                rebuilt.add(rebuild(first));
                rebuilt.add(rebuild(house.instances(DECISIONS).getFirst()));
                load.awaitMore(10);
                load.stop();
            }
            Books.balance(house);
            var untouched = Untouched.by(house);
            rebuilt.add(rebuild(house.other(first)));
            rebuilt.add(rebuild(house.instances(DECISIONS).getFirst()));

            // Then
            assertThat(rebuilt).allSatisfy(ended -> {
                assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("swapped");
                assertThat(ended.path("different")).as("rows that were wrong").isEmpty();
            });
            assertThat(Untouched.by(house)).isEqualTo(untouched);
        }
    }

    private JsonNode rebuild(Instance instance) {
        var started =
                client.send(operator(instance).POST(BodyPublishers.noBody())).orElseThrow();
        assertThat(started.status()).isEqualTo(202);
        var id = started.body().path("id").asLong();
        return await().atMost(SOON)
                .until(
                        () -> client.send(operator(instance))
                                .orElseThrow()
                                .body()
                                .path("rebuilds")
                                .valueStream()
                                .filter(state -> state.path("id").asLong() == id)
                                .findAny()
                                .orElseThrow(),
                        state -> state.has("endedAt"));
    }

    private HttpRequest.Builder operator(Instance instance) {
        var token = house.issuer()
                .tokenOf("operator", MUNICIPALITY)
                .scope("operator")
                .signed();
        return HttpRequest.newBuilder(instance.address().resolve("/actuator/views"))
                .header("Authorization", "Bearer " + token);
    }
}
