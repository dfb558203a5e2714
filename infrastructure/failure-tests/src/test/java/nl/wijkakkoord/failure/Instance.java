// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.Ports;

/** One instance of a service, in a JVM of its own. PostgreSQL knows its sessions by its name. */
final class Instance {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final URI address;
    private final Program program;

    private Instance(String name, URI address, Program program) {
        this.name = name;
        this.address = address;
        this.program = program;
    }

    /** Begins to start it. */
    static Instance start(String service, int number, Database database, Map<String, Object> settings) {
        var name = service + "-" + number;
        var port = Ports.free(0, name);
        var all = new TreeMap<>(settings);
        all.put("spring.config.name", service);
        all.put("server.address", Ports.LOOPBACK);
        all.put("server.port", port);
        all.put("spring.datasource.url", database.url() + "?ApplicationName=" + name);
        all.put("spring.datasource.username", database.runtime().user());
        all.put("spring.datasource.password", database.runtime().password());
        all.put("spring.flyway.url", database.url());
        all.put("spring.flyway.user", database.owner().user());
        all.put("spring.flyway.password", database.owner().password());
        all.put("wijkakkoord.source", House.source(service));
        var arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
        var main = "nl.wijkakkoord.%s.%sApplication"
                .formatted(service, service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1));
        return new Instance(
                name,
                URI.create("http://" + Ports.LOOPBACK + ":" + port),
                Program.start(name, main, List.copyOf(arguments)));
    }

    String name() {
        return name;
    }

    URI address() {
        return address;
    }

    Program program() {
        return program;
    }

    Instance awaitReady(HttpClient http) {
        await(name + " is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isReady(http));
        return this;
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        if (!program.alive()) {
            throw new IllegalStateException(name + " ended; see target/failure-logs");
        }
        try {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
