// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the parties do, in whatever order: what an answer says can be done is accepted. {@code -Dseed=<number>} makes other
 * choices; {@code -Dlong} makes a longer history, {@code -Dlong=<number>} of so many steps.
 */
@OverHttp
class AllowedHistoriesTest {
    private static final long SEED = Long.getLong("seed", 1781797906);
    private static final int STEPS = System.getProperty("long") == null ? 300 : Integer.getInteger("long", 20_000);

    @Test
    void what_can_be_done_is_accepted_in_every_state_of_a_generated_history(Stack stack) {
        // Given
        System.out.printf("A generated history: -Dseed=%d, %d steps%n", SEED, STEPS);
        var requests = new GoodRequests(stack, DemoTold.on(stack).memory());
        var operations = Descriptions.of(stack).operations().toList();

        try (var http = HttpClient.newHttpClient()) {
            var history = new GeneratedHistory(operations, requests, http, new Random(SEED));

            // When
            for (var step = 0; step < STEPS; step++) {
                history.step();
            }

            // Then
            assertThat(history.refused).as("-Dseed=%d", SEED).isEmpty();
            assertThat(history.done).hasSizeGreaterThan(15);
        }
    }
}
