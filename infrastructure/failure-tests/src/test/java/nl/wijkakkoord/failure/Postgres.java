// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.PostgresServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cluster with a database for each service. Its port and passwords stay as they are when it is started again. */
final class Postgres implements AutoCloseable {
    private final Path directory;
    private final Map<String, Database> databases = new TreeMap<>();
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();
    private PostgresServer server;

    private Postgres(Path directory, PostgresServer server) {
        this.directory = directory;
        this.server = server;
    }

    static Postgres start(Path directory, List<String> databases) {
        var postgres = new Postgres(directory, PostgresServer.start(directory, 0));
        databases.forEach(name -> postgres.databases.put(name, postgres.server.database(name)));
        return postgres;
    }

    Database database(String service) {
        return databases.get(service);
    }

    /** As the service itself. */
    Connection connect(String service) {
        return connect(database(service).url(), database(service).runtime());
    }

    JdbcClient as(Database.Login login, String service) {
        return JdbcClient.create(pools.computeIfAbsent(login.user() + " in " + service, name -> pool(login, service)));
    }

    /** As the service itself. */
    JdbcClient jdbc(String service) {
        return as(database(service).runtime(), service);
    }

    JdbcClient superuser() {
        return as(superuserLogin(), databases.keySet().iterator().next());
    }

    Connection superuser(String service) {
        return connect(database(service).url(), superuserLogin());
    }

    private Database.Login superuserLogin() {
        try {
            return new Database.Login("postgres", Files.readString(directory.resolve("superuser-password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Immediate mode: every session ends in the middle of what it does, and the next start recovers from the log. */
    void stopImmediately() {
        try {
            var pid = Long.parseLong(Files.readAllLines(directory.resolve("cluster/postmaster.pid"))
                    .getFirst());
            Signals.send("QUIT", pid);
            ProcessHandle.of(pid).ifPresent(Postgres::awaitEnd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startAgain() {
        var port = server.port();
        server.close();
        server = PostgresServer.start(directory, port);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
        server.close();
    }

    private HikariDataSource pool(Database.Login login, String service) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database(service).url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static Connection connect(String url, Database.Login login) {
        try {
            return DriverManager.getConnection(url, login.user(), login.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
