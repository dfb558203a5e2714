// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.identity.DemoOrganisation;
import nl.wijkakkoord.localstack.identity.IdentityProvider;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.KafkaServer;
import nl.wijkakkoord.servers.Ports;
import nl.wijkakkoord.servers.PostgresServer;
import nl.wijkakkoord.servers.ServerNotStartedException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole system in one JVM: real servers, the identity provider and every service, all on the loopback address. */
public final class LocalStack implements AutoCloseable {

    private static final int AT_A_TIME = 2;

    private final Path directory;
    private final StackPorts ports;
    private final Consumer<String> progress;
    private final List<DemoOrganisation> organisations;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Map<Service, URI> services = new EnumMap<>(Service.class);
    private DataDirectory data;
    private IdentityProvider identity;
    private PostgresServer databases;
    private volatile boolean closing;

    /** With the organisations of the demo. */
    public LocalStack(Path directory, StackPorts ports, Consumer<String> progress) {
        this(directory, ports, progress, DemoOrganisation.all());
    }

    /**
     * @param directory of all data, made when absent
     * @param progress gets a line for every part that is up
     * @param organisations whose members get tokens
     */
    public LocalStack(
            Path directory, StackPorts ports, Consumer<String> progress, List<DemoOrganisation> organisations) {
        this.directory = directory;
        this.ports = ports;
        this.progress = progress;
        this.organisations = organisations;
    }

    /**
     * Starts everything, once, and returns when every service answers. Who starts it must close it. When a part does not
     * come up, the others are closed.
     *
     * @param fresh whether to delete the data first
     * @throws ServerNotStartedException when a port or the directory is in use, or a part does not come up
     */
    public synchronized void start(boolean fresh) {
        try {
            data = DataDirectory.open(directory);
            started.push(data);
            data.stopOrphans();
            ports.checkFree();
            if (fresh) {
                data.empty();
            }
            LogFiles.in(data.logs());
            startAll();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public IdentityProvider identity() {
        return identity;
    }

    /** The addresses of the services, by name. */
    public Map<String, URI> services() {
        return services.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    /** What that service stores in, for who looks at it from outside. */
    public Database database(String service) {
        return databases.database(
                Service.valueOf(service.toUpperCase(Locale.ROOT)).id());
    }

    /** The directory of all data. */
    public Path data() {
        return data.path();
    }

    /** Stops everything, in the reverse of the order in which it came up; what is coming up meanwhile, once it has. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            started.forEach(part -> {
                try {
                    part.close();
                } catch (Exception e) {
                    progress.accept("A part did not stop well: " + e.getMessage());
                }
            });
            started.clear();
        }
    }

    private void startAll() {
        var servers = together(List.of(
                () -> part(
                        "postgresql", "PostgreSQL", () -> PostgresServer.start(data.postgresql(), ports.postgresql())),
                () -> part("kafka", "Kafka", () -> KafkaServer.start(data.kafka(), ports.kafka())),
                () -> part(
                        "identity",
                        "Identity provider",
                        () -> IdentityProvider.start(ports.identity(), data.identity(), organisations))));
        databases = (PostgresServer) servers.get(0);
        var kafka = (KafkaServer) servers.get(1);
        identity = (IdentityProvider) servers.get(2);
        var settings = new ServiceSettings(identity, data.memberKey(), kafka.bootstrapServers());
        together(Stream.of(Service.values())
                .map(service -> (Callable<AutoCloseable>)
                        () -> part(service.id(), "Service " + service.id(), () -> run(service, settings)))
                .toList());
    }

    private ConfigurableApplicationContext run(Service service, ServiceSettings settings) {
        var port = Ports.free(service.port(ports), "The %s service".formatted(service.id()));
        var arguments = settings.of(service, port, databases.database(service.id()));
        synchronized (services) {
            services.put(service, URI.create("http://%s:%d".formatted(Ports.LOOPBACK, port)));
        }
        try {
            return new SpringApplicationBuilder(service.application())
                    .registerShutdownHook(false)
                    .run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new ServerNotStartedException(
                    "The %s service did not start; the reason is at the end of %s."
                            .formatted(service.id(), data.logs().resolve(service.id() + ".log")),
                    e);
        }
    }

    private <T extends AutoCloseable> T part(String log, String name, Supplier<T> start) {
        if (closing) {
            throw new ServerNotStartedException("The stack was stopped while it started.");
        }
        var begun = System.nanoTime();
        var part = LogFiles.of(log, start);
        synchronized (started) {
            started.push(part);
        }
        progress.accept("  %-22s up in %.1f s".formatted(name, (System.nanoTime() - begun) / 1e9));
        return part;
    }

    /** Does not return before every part has come up or failed, so that what came up can be closed. */
    private static List<AutoCloseable> together(List<Callable<AutoCloseable>> parts) {
        try (var starters = Executors.newFixedThreadPool(AT_A_TIME)) {
            return starters.invokeAll(parts).stream().map(LocalStack::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the stack started", e);
        }
    }

    private static AutoCloseable result(Future<AutoCloseable> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the stack started", e);
        }
    }
}
