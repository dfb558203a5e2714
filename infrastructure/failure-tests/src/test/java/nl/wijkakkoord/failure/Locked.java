// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A table that can be read and not written to, so that whoever writes stands still at that statement. */
final class Locked implements AutoCloseable {
    private static final String WAITING = """
        select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and application_name = :name
            and strpos(query, :table) > 0\
        """;

    private final House house;
    private final String service;
    private final String table;
    private final Connection connection;

    private Locked(House house, String service, String table, Connection connection) {
        this.house = house;
        this.service = service;
        this.table = table;
        this.connection = connection;
    }

    static Locked table(House house, String service, String table) {
        var connection = house.postgres().connect(service);
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in share mode");
            return new Locked(house, service, table, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitWaiting(Instance instance) {
        await(instance.name() + " waits for " + table)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !waiting(instance).isEmpty());
    }

    /** Ends the sessions of that instance that wait here, before they can write. */
    void endWaiting(Instance instance) {
        waiting(instance)
                .forEach(pid -> house.jdbc(service)
                        .sql("select pg_terminate_backend(?)")
                        .param(pid)
                        .query()
                        .singleValue());
        await().until(() -> waiting(instance).isEmpty());
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Integer> waiting(Instance instance) {
        return house.jdbc(service)
                .sql(WAITING)
                .param("name", instance.name())
                .param("table", table)
                .query(Integer.class)
                .list();
    }
}
