// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.servers.Database;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * What pg_dump and pg_restore do, which are not among the programs here: the schema by its migrations, then every row of
 * every table by COPY, then where the numbering of events had got. What belongs to a cluster (its transaction numbers,
 * its identity, its log) is new.
 */
final class Dump {
    private static final String TABLES = """
        select quote_ident(tablename) from pg_tables
        where schemaname = 'public' and tablename <> 'flyway_schema_history' order by 1\
        """;
    private static final String NUMBERING = """
        select setval(pg_get_serial_sequence('event', 'global_index'), (select max(global_index) from event))
        where exists (select from event)\
        """;

    private Dump() {}

    static void copy(String service, Postgres from, Postgres to) {
        migrate(service, to.database(service));
        try (var source = from.superuser(service);
                var target = to.superuser(service)) {
            // As a restore does: no triggers, so rows may come in any order.
            execute(target, "set session_replication_role = replica");
            var tables = tables(source);
            execute(target, "truncate " + String.join(", ", tables));
            for (var table : tables) {
                copy(table, source, target);
            }
            execute(target, NUMBERING);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(String service, Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/platform", "classpath:db/participation", "classpath:db/" + service)
                .placeholders(Map.of("runtime", database.runtime().user()))
                .load()
                .migrate();
    }

    private static void copy(String table, Connection source, Connection target) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        source.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout (format binary)", rows);
        target.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin (format binary)", new ByteArrayInputStream(rows.toByteArray()));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
