// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkakkoord.localstack.LocalStack;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The databases of the running system, as their superuser: who measures may see everything. */
final class Databases implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private final String server;
    private final String password;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    Databases(LocalStack stack) {
        var url = stack.database("decisions").url();
        this.server = url.substring(0, url.lastIndexOf('/') + 1);
        try {
            this.password = Files.readString(stack.data().resolve("postgresql/superuser-password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return URI.create(server.substring("jdbc:".length())).getPort();
    }

    String password() {
        return password;
    }

    HikariDataSource of(String database) {
        return pools.computeIfAbsent(database, name -> {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(server + name);
            pool.setUsername(SUPERUSER);
            pool.setPassword(password);
            pool.setMaximumPoolSize(3);
            pool.setMinimumIdle(0);
            return pool;
        });
    }

    JdbcClient jdbc(String database) {
        return JdbcClient.create(of(database));
    }

    /** Ends our own sessions there. */
    void leave(String database) {
        var pool = pools.remove(database);
        if (pool != null) {
            pool.close();
        }
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
