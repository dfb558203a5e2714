// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.STAKEHOLDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(Integer.MAX_VALUE)
class RestoreTest {
    private final House house = House.running();

    @Test
    void in_a_new_cluster_with_all_rows_of_the_old_one_relay_and_journal_go_on_where_they_were() {
        // Given
        try (var load = Load.start(house, "restored", 4)) {
            var leader = house.leader();
            try (var progress = Locked.table(house, STAKEHOLDERS, "relay_progress")) {
                progress.awaitWaiting(leader);
                load.awaitMore(60);
                house.killServices();
                progress.endWaiting(leader);
            }
            await("nobody writes").atMost(Duration.ofSeconds(30)).until(this::nobodyIsConnected);
            assertThat(Books.open(house))
                    .as("what is still to be published and heard")
                    .isNotEmpty();

            // When
            var restored = Postgres.start(house.directory().resolve("restored"), house.services());
            house.services().forEach(service -> Dump.copy(service, house.postgres(), restored));
            house.moveTo(restored);
            load.awaitMore(20);
            load.stop();
        }

        // Then
        Books.balance(house);
    }

    private boolean nobodyIsConnected() {
        return house.postgres()
                .superuser()
                .sql("select not exists (select from pg_stat_activity where application_name ~ '-[0-9]$')")
                .query(Boolean.class)
                .single();
    }
}
