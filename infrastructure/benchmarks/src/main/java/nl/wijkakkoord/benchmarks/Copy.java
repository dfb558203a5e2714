// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A copy of the decisions service's database as it is now, on the same server, for pgbench to work in. The rounds that
 * are measured have ids there that pgbench can make from a number.
 */
final class Copy {
    static final String NAME = "pgbench";

    private static final String TABLES = """
        select quote_ident(tablename) from pg_tables
        where schemaname = 'public' and tablename <> 'flyway_schema_history'\
        """;
    private static final String RENAME = """
        create table numbered as
            select round, ('00000000-0000-4000-8000-' || lpad((row_number() over ())::text, 12, '0'))::uuid as id
            from round where round = any ('{%s}');
        update event set aggregate_identifier = id::text from numbered where aggregate_identifier = round::text;
        update round_party set round = id from numbered where round_party.round = numbered.round;
        update round_subject set round = id from numbered where round_subject.round = numbered.round;
        update round set round = id from numbered where round.round = numbered.round;
        update mandate_round set round = id from numbered where mandate_round.round = numbered.round;
        update searched set id = numbered.id from numbered where searched.id = numbered.round;
        create table plain (id bigint generated always as identity primary key, payload bytea, meta_data bytea);
        select setval(pg_get_serial_sequence('event', 'global_index'), (select max(global_index) from event));
        set session_replication_role = origin;
        """;

    private Copy() {}

    static void make(Databases databases, List<OpenRound> rounds) throws SQLException, IOException {
        databases.leave(NAME);
        var server = databases.jdbc(Databases.SUPERUSER);
        server.sql("drop database if exists " + NAME).update();
        server.sql("create database " + NAME).update();
        Flyway.configure()
                .dataSource(databases.of(NAME))
                .locations("classpath:db/platform", "classpath:db/participation", "classpath:db/decisions")
                .placeholders(Map.of("runtime", "decisions"))
                .load()
                .migrate();
        try (var from = databases.of("decisions").getConnection();
                var to = databases.of(NAME).getConnection()) {
            var tables = JdbcClient.create(databases.of(NAME))
                    .sql(TABLES)
                    .query(String.class)
                    .list();
            execute(to, "set session_replication_role = replica");
            execute(to, "truncate " + String.join(", ", tables));
            for (var table : tables) {
                copy(table, from, to);
            }
            execute(to, RENAME.formatted(ids(rounds)));
            execute(to, "vacuum analyze");
        }
        // So that the next measurement does not pay for writing this.
        server.sql("checkpoint").update();
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException, IOException {
        var rows = Files.createTempFile(table, ".copy");
        try {
            try (var out = Files.newOutputStream(rows)) {
                from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
            }
            try (var in = Files.newInputStream(rows)) {
                to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in);
            }
        } finally {
            Files.delete(rows);
        }
    }

    private static String ids(List<OpenRound> rounds) {
        return rounds.stream().map(round -> round.id().toString()).collect(Collectors.joining(","));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
