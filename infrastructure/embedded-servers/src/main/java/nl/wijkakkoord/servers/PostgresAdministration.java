// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkakkoord.servers.Database.Login;

/** What the superuser does on a server: see that it is the right one, and make databases with their logins. */
record PostgresAdministration(DataSource superuser, String host, int port) {

    /** The settings that put what is committed on disk; the library turns two of them off. */
    static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final String NAME = "[a-z][a-z0-9_]{0,50}";

    static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static Path dataDirectory(Connection connection) throws SQLException {
        return Path.of(setting(connection, "data_directory"));
    }

    /** Sees that what answers is the server on that data, and that it is durable. */
    void check(Path dataDirectory) {
        try (var connection = superuser.getConnection()) {
            if (!dataDirectory(connection).equals(dataDirectory)) {
                throw new ServerNotStartedException(
                        "PostgreSQL cannot start: port %d is in use by another PostgreSQL.".formatted(port));
            }
            for (var setting : DURABLE) {
                if (!setting(connection, setting).equals("on")) {
                    throw new ServerNotStartedException("PostgreSQL would lose data: %s is off.".formatted(setting));
                }
            }
        } catch (SQLException e) {
            throw new ServerNotStartedException("PostgreSQL does not answer on port %d.".formatted(port), e);
        }
    }

    /** Makes the database and its logins when absent, and gives the logins new passwords. */
    Database prepare(String name) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (var connection = superuser.getConnection()) {
            var owner = login(connection, name + "_owner");
            var runtime = login(connection, name);
            if (absent(connection, "select from pg_database where datname = ?", name)) {
                execute(connection, "create database %s owner %s".formatted(name, owner.user()));
                execute(connection, "revoke all on database %s from public".formatted(name));
                execute(connection, "grant connect, temporary on database %s to %s".formatted(name, runtime.user()));
            }
            return new Database("jdbc:postgresql://%s:%d/%s".formatted(host, port, name), owner, runtime);
        } catch (SQLException e) {
            throw new IllegalStateException("Database %s cannot be made.".formatted(name), e);
        }
    }

    private static Login login(Connection connection, String user) throws SQLException {
        var login = new Login(user, newPassword());
        var verb = absent(connection, "select from pg_roles where rolname = ?", user) ? "create" : "alter";
        execute(connection, "%s role %s login password '%s'".formatted(verb, user, login.password()));
        return login;
    }

    private static boolean absent(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (ResultSet setting = statement.executeQuery()) {
                setting.next();
                return setting.getString(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
