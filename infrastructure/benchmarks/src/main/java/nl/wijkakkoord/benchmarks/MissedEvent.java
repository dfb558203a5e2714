// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.wijkakkoord.contracts.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Why decision record 0001 is as it is: two followers of one table while an append is held open beside hundreds that
 * commit, with old timestamps. Axon's stock engine with its tracking token gives up the gap; our relay has none.
 */
final class MissedEvent {
    private static final int HUNDREDS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String APPEND = """
        with appended as (
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                               payload_type, payload, meta_data)
            values (:id, :id, 0, 'demonstration', :at, 'nl.wijkakkoord.decisions.demonstration.v1', :payload, '{}')
            returning global_index)
        insert into event_unnumbered select global_index from appended\
        """;

    private final Databases databases;
    private final JdbcClient jdbc;

    MissedEvent(House house) {
        this.databases = house.databases();
        this.jdbc = databases.jdbc("decisions");
    }

    /** How many of the appended events each follower had not seen at the end. */
    record Missed(int appended, int byAxon, int byRelay) {

        /** @throws IllegalStateException when it does not show what it is there to show */
        void tell(Report report) {
            report.figure(
                    Report.text("of %d events, one of them appended for longer than the others", appended),
                    Report.text("Axon's tracking processor missed %d, our relay missed %d", byAxon, byRelay));
            if (byAxon == 0 || byRelay > 0) {
                throw new IllegalStateException("That is not what decision record 0001 rests on.");
            }
        }
    }

    Missed demonstrate() throws SQLException, InterruptedException {
        var appended = new HashSet<String>();
        try (var axon = StockProcessor.follow(databases.of("decisions"));
                var connection = databases.of("decisions").getConnection()) {
            connection.setAutoCommit(false);
            var open = append(session(connection), 0);
            for (var i = 1; i <= HUNDREDS; i++) {
                appended.add(append(jdbc, i));
            }
            await(() -> axon.seen().containsAll(appended));
            connection.commit();
            // What comes last is seen; so whoever has not seen the one before it by then never will.
            appended.add(append(jdbc, HUNDREDS + 1));
            await(() -> axon.seen().containsAll(appended));
            appended.add(open);
            await(() -> missedByRelay(appended) == 0);
            return new Missed(appended.size(), without(appended, axon.seen()), missedByRelay(appended));
        }
    }

    /** Years ago, and each a day earlier than the one before it. */
    private static String append(JdbcClient session, int days) {
        var id = UUID.randomUUID().toString();
        var at = Instant.parse("2020-01-01T00:00:00Z").minus(days, ChronoUnit.DAYS);
        var payload = Json.MAPPER.readTree("""
            {"wijkaanpak": null, "audience": {"kind": "public", "organisations": []},
             "by": {"organisation": "oin:00000001000000012000", "member": null}, "at": "%s"}\
            """.formatted(at));
        session.sql(APPEND)
                .param("id", id)
                .param("at", at.toString())
                .param("payload", Json.MAPPER.writeValueAsBytes(payload))
                .update();
        return id;
    }

    private int missedByRelay(Set<String> appended) {
        var published = jdbc.sql("""
            select event_identifier from event join event_position using (global_index)
            where type = 'demonstration' and position <= (select position from relay_progress)\
            """).query(String.class).set();
        return without(appended, published);
    }

    private static int without(Set<String> appended, Set<String> seen) {
        var missed = new HashSet<>(appended);
        missed.removeAll(seen);
        return missed.size();
    }

    private static JdbcClient session(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }
}
