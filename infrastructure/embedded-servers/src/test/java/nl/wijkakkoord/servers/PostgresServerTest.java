// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.wijkakkoord.servers.Database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";

    @TempDir
    private Path directory;

    @Test
    void data_is_still_there_after_a_restart() throws Exception {
        // Given
        try (var server = start(directory, 0)) {
            writeFact(server);
        }

        // When
        try (var server = start(directory, 0)) {

            // Then
            assertThat(facts(server)).isEqualTo("first");
        }
    }

    @Test
    void data_of_a_killed_run_is_still_there_and_what_it_left_behind_is_stopped() throws Exception {
        // Given
        KilledJvm.run(StartedThenKilled.class, directory);
        var orphan = files(directory).portOfOrphan();

        // When
        try (var server = start(directory, 0)) {

            // Then
            assertThat(orphan).isPresent();
            assertThat(facts(server)).isEqualTo("first");
            assertThat(Ports.free(orphan.getAsInt(), "the orphan's successor")).isEqualTo(orphan.getAsInt());
        }
    }

    @Test
    void what_a_killed_run_left_behind_is_stopped_by_who_asks_for_that() throws Exception {
        // Given
        KilledJvm.run(StartedThenKilled.class, directory);
        var orphan = files(directory).orphan().orElseThrow();
        var port = files(directory).portOfOrphan().orElseThrow();

        // When
        PostgresServer.stopOrphan(directory);

        // Then
        assertThat(orphan.isAlive()).isFalse();
        assertThat(Ports.free(port, "the orphan's successor")).isEqualTo(port);
        try (var server = start(directory, port)) {
            assertThat(facts(server)).isEqualTo("first");
        }
    }

    @Test
    void a_program_that_got_the_number_of_an_old_server_is_left_alone() throws Exception {
        // Given
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(
                directory.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        // When
        var orphan = files(directory).orphan();

        // Then
        assertThat(orphan).isEmpty();
    }

    @Test
    void a_cluster_that_a_killed_run_left_half_made_is_made_anew() throws Exception {
        // Given
        files(directory).begin();
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("cluster/postgresql.conf"), "");

        // When
        try (var server = start(directory, 0)) {

            // Then
            writeFact(server);
        }
        try (var again = start(directory, 0)) {
            assertThat(facts(again)).isEqualTo("first");
        }
    }

    @Test
    void the_server_flushes_what_is_committed_and_sorts_by_code_point() throws Exception {
        // Given
        try (var server = start(directory, 0)) {
            var owner = server.database("facts").owner();

            // When
            var settings = query(server, owner, """
                select string_agg(setting, ',' order by name) || ',' || datcollate from pg_settings, pg_database
                where name in ('fsync', 'full_page_writes', 'synchronous_commit') and datname = current_database()
                group by datcollate\
                """);

            // Then
            assertThat(settings).isEqualTo("on,on,on,C.UTF-8");
        }
    }

    @Test
    void the_runtime_login_may_do_what_the_owner_grants_and_nothing_else() throws Exception {
        // Given
        try (var server = start(directory, 0)) {
            var database = server.database("facts");
            execute(server, database.owner(), "create table fact (word text)");
            execute(
                    server,
                    database.owner(),
                    "grant select, insert on fact to " + database.runtime().user());
            execute(server, database.runtime(), "insert into fact values ('first')");

            // When
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(server, database.runtime(), "delete from fact"))

                    // Then
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
            assertThat(facts(server)).isEqualTo("first");
        }
    }

    @Test
    void a_login_of_one_database_cannot_enter_another() throws Exception {
        // Given
        try (var server = start(directory, 0)) {
            var stranger = server.database("others").runtime();
            server.database("facts");

            // When
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> query(server, stranger, "select 1"))

                    // Then
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    @Test
    void nobody_enters_without_the_password() throws Exception {
        // Given
        try (var server = start(directory, 0)) {
            server.database("facts");

            // When
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> query(server, new Login("postgres", "guess"), "select 1"))

                    // Then
                    .extracting(SQLException::getSQLState)
                    .isEqualTo(INVALID_PASSWORD);
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_sentence() throws Exception {
        // Given
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.LOOPBACK))) {

            // When
            assertThatExceptionOfType(ServerNotStartedException.class)
                    .isThrownBy(() -> start(directory, other.getLocalPort()))

                    // Then
                    .withMessage(
                            "PostgreSQL cannot start: port %d is in use by another program.", other.getLocalPort());
        }
    }

    @Test
    void data_in_use_by_another_run_is_refused_and_that_run_goes_on() throws Exception {
        // Given
        try (var server = start(directory, 0)) {
            writeFact(server);

            // When
            assertThatExceptionOfType(ServerNotStartedException.class)
                    .isThrownBy(() -> start(directory, 0))

                    // Then
                    .withMessage("PostgreSQL cannot start: another run uses the data in %s.", directory.toRealPath());
            assertThat(facts(server)).isEqualTo("first");
        }
    }

    private static PostgresServer start(Path directory, int port) {
        return PostgresServer.start(files(directory), port);
    }

    private static PostgresFiles files(Path directory) {
        return PostgresFiles.in(directory, PostgresBinaries.shared());
    }

    private static void writeFact(PostgresServer server) throws SQLException {
        var owner = server.database("facts").owner();
        execute(server, owner, "create table fact (word text)");
        execute(server, owner, "insert into fact values ('first')");
    }

    private static String facts(PostgresServer server) throws SQLException {
        return query(server, server.database("facts").owner(), "select string_agg(word, ',') from fact");
    }

    private static String query(PostgresServer server, Login login, String sql) throws SQLException {
        var url = server.database("facts").url();
        try (var connection = DriverManager.getConnection(url, login.user(), login.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(PostgresServer server, Login login, String sql) throws SQLException {
        var url = server.database("facts").url();
        try (var connection = DriverManager.getConnection(url, login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static final class StartedThenKilled {

        public static void main(String[] dataDirectory) throws Exception {
            writeFact(start(Path.of(dataDirectory[0]), 0));
            System.out.println(KilledJvm.READY);
            Thread.currentThread().join();
        }
    }
}
