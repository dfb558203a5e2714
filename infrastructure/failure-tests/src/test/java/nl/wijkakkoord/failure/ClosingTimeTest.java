// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.wijkakkoord.platform.testing.AtOnce;
import org.junit.jupiter.api.Test;

class ClosingTimeTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SECONDS = Duration.ofSeconds(15);
    private static final int ROUNDS = 12;

    private final House house = House.running();

    @Test
    void when_one_of_two_instances_is_killed_while_it_closes_a_round_every_round_closes_once_and_by_itself()
            throws Exception {
        for (var time = 0; time < Seed.rounds(); time++) {
            // Given
            var rounds = open(time, house.clock().instant().plus(HOUR));
            var killed = house.another(DECISIONS);
            try (var closing = Locked.table(house, DECISIONS, "round")) {
                house.clock().forward(HOUR);
                closing.awaitWaiting(killed);
                closing.awaitWaiting(house.instances(DECISIONS).getFirst());

                // When
                killed.program().kill();
            }

            // Then
            await("all are closed").atMost(SECONDS).until(() -> closings(rounds).size() >= ROUNDS);
            Books.balance(house);
            assertThat(closings(rounds)).containsExactlyInAnyOrderElementsOf(rounds);
            assertThat(conclusions(rounds)).containsExactlyInAnyOrderElementsOf(rounds);
        }
    }

    private List<UUID> open(int time, Instant closesAt) throws InterruptedException, ExecutionException {
        house.memberOfMunicipality();
        return AtOnce.each(
                ROUNDS,
                i -> Neighbourhood.start(house, Seed.of("closing-" + time + "-" + i))
                        .openRound(closesAt));
    }

    /** Each as often as the system closed it. */
    private List<UUID> closings(List<UUID> rounds) {
        return told("round-closed", rounds);
    }

    /** Each as often as its procedure was concluded by it. */
    private List<UUID> conclusions(List<UUID> rounds) {
        return told("procedure-not-agreed", rounds);
    }

    private List<UUID> told(String type, List<UUID> rounds) {
        return house.jdbc(DECISIONS)
                .sql("""
                    select (data ->> 'round')::uuid as round
                    from (select convert_from(payload, 'UTF8')::jsonb as data from event
                        where payload_type like 'nl.wijkakkoord.decisions.' || :type || '.v_') as told
                    where (data ->> 'round')::uuid in (:rounds) and data #>> '{by,member}' is null\
                    """)
                .param("type", type)
                .param("rounds", rounds)
                .query(UUID.class)
                .list();
    }
}
