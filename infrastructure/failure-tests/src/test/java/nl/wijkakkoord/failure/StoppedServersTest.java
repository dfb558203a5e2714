// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.STAKEHOLDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StoppedServersTest {
    private static final int MANY = 150;
    private static final int MILLISECONDS = 60;

    private final House house = House.running();

    @Test
    void a_broker_that_is_killed_in_the_middle_of_a_batch_loses_nothing_and_stops_no_command() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            try (var load = Load.start(house, "killed-broker-" + round, 6)) {
                var leader = house.leader();
                try (var progress = Locked.table(house, STAKEHOLDERS, "relay_progress")) {
                    progress.awaitWaiting(leader);
                    load.awaitMore(MANY);
                }
                // Now a large batch goes out.
                pause("broker-" + round);

                // When
                house.broker().kill();
                load.awaitMore(MANY / 3);
                house.broker().startAgain();
                load.awaitMore(MANY / 3);
                load.stop();
            }

            // Then
            Books.balance(house);
        }
    }

    @Test
    void a_database_that_is_stopped_in_immediate_mode_keeps_what_was_acknowledged_and_nothing_else() {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            try (var load = Load.start(house, "stopped-database-" + round, 6)) {
                load.awaitMore(MANY / 3);
                pause("database-" + round);

                // When
                house.postgres().stopImmediately();
                house.postgres().startAgain();
                load.awaitMore(MANY / 3);
                load.stop();
            }

            // Then
            Books.balance(house);
            assertThat(house.instances(STAKEHOLDERS))
                    .allMatch(instance -> instance.program().alive());
        }
    }

    /** The failure comes at another moment for every seed. */
    private static void pause(String name) {
        var moment = Duration.ofMillis(1 + Seed.of(name).nextInt(MILLISECONDS));
        await().pollDelay(moment).until(() -> true);
    }
}
