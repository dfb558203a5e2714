// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OpenAppendTest {
    private static final int HUNDREDS = 300;

    private final House house = House.running();

    @Test
    void an_append_held_open_beside_hundreds_that_commit_back_dated_is_missed_and_doubled_by_no_consumer()
            throws SQLException, ExecutionException, InterruptedException {
        for (var round = 0; round < Seed.rounds(); round++) {
            // Given
            var chance = Seed.of("open-append-" + round);
            var neighbourhood = Neighbourhood.start(house, chance);
            var invitation = Neighbourhood.invitation(House.OTHERS.getFirst());
            var client = new Client(house, chance);
            var key = UUID.randomUUID().toString();
            var instance = house.any(STAKEHOLDERS, chance);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                    var connection = house.postgres().connect(STAKEHOLDERS)) {
                connection.setAutoCommit(false);
                try (var sameKey = connection.prepareStatement("""
                    insert into answered_request (member, organisation, key, fingerprint, salted, id, version)
                    values (?, ?, ?, '', 1, gen_random_uuid(), 0)\
                    """)) {
                    sameKey.setObject(1, house.memberOfMunicipality());
                    sameKey.setString(2, MUNICIPALITY.value());
                    sameKey.setString(3, key);
                    sameKey.executeUpdate();
                }
                var open = threads.submit(
                        () -> client.once(instance, key, MUNICIPALITY, neighbourhood.invitations(), invitation));
                await().until(() -> waitsForKey(instance));

                // When
                appendBackDated(chance.nextInt(1000));
                await("all that committed is heard, except what is open")
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> Books.open(house).isEmpty());
                var heardWhileOpen = inJournal(neighbourhood.id());
                connection.rollback();

                // Then
                assertThat(open.get())
                        .as("the open one is answered or asked again")
                        .satisfiesAnyOf(
                                answer -> assertThat(answer).isEmpty(),
                                answer ->
                                        assertThat(answer.orElseThrow().done()).isTrue());
                assertThat(client.retry(key, MUNICIPALITY, neighbourhood.invitations(), invitation)
                                .done())
                        .isTrue();
                Books.balance(house);
                assertThat(inJournal(neighbourhood.id())).isEqualTo(heardWhileOpen + 1);
            }
        }
    }

    /** Years ago, and each a day earlier than the one before it. */
    private void appendBackDated(int days) {
        var appended = new Appended(house);
        var aggregate = UUID.randomUUID();
        var first = Instant.parse("2020-01-01T00:00:00Z").minus(days, ChronoUnit.DAYS);
        for (var i = 0; i < HUNDREDS; i++) {
            var at = first.minus(i, ChronoUnit.DAYS);
            var data = ", \"organisation\": \"kvk:%08d\", \"from\": \"2026-05-01\", \"until\": null"
                    .formatted(10_000_000 + i);
            appended.event(aggregate, i, at, aggregate, "auditor-appointed.v1", data);
        }
    }

    private boolean waitsForKey(Instance instance) {
        return house.jdbc(STAKEHOLDERS)
                .sql("""
                    select exists (select from pg_stat_activity where wait_event_type = 'Lock'
                        and application_name = ? and strpos(query, 'answered_request') > 0)\
                    """)
                .param(instance.name())
                .query(Boolean.class)
                .single();
    }

    private long inJournal(UUID wijkaanpak) {
        return house.jdbc(AUDIT)
                .sql("select count(*) from journal_entry where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(Long.class)
                .single();
    }
}
