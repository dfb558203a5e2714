// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.testing.TestIssuer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything, running: PostgreSQL, a broker and the services, of which stakeholders has two instances. One for the whole
 * JVM; each test heals what it broke.
 */
final class House {
    static final String STAKEHOLDERS = "stakeholders";
    static final String DECISIONS = "decisions";
    static final String AUDIT = "audit";
    static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001000000012000");
    static final List<OrganisationId> OTHERS = IntStream.range(0, 40)
            .mapToObj(i -> new OrganisationId("kvk:%08d".formatted(70_000_000 + i)))
            .toList();

    private static final List<String> SERVICES = List.of(STAKEHOLDERS, DECISIONS, AUDIT);
    private static final String LEADER = """
        select application_name from pg_locks join pg_stat_activity using (pid)
        join pg_database on pg_database.oid = pg_locks.database
        where pg_database.datname = current_database() and locktype = 'advisory' and classid = 1466528875 and granted\
        """;

    private static House running;

    private final Path directory;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Broker broker;
    private final TestIssuer issuer;
    private final TestClock clock;
    private final Ledger ledger = new Ledger();
    private final Map<String, List<Instance>> instances = new ConcurrentHashMap<>();
    private Postgres postgres;
    private UUID member;

    private House(Path directory) {
        this.directory = directory;
        clock = new TestClock(directory.resolve("clock"));
        broker = Broker.start(directory.resolve("kafka"));
        postgres = Postgres.start(directory.resolve("postgresql"), SERVICES);
        var organisations = new ArrayList<>(OTHERS);
        organisations.add(MUNICIPALITY);
        issuer = TestIssuer.speakingFor(organisations.toArray(OrganisationId[]::new));
    }

    static synchronized House running() {
        if (running == null) {
            try {
                running = new House(Files.createTempDirectory("wijkakkoord-failure-"));
                Runtime.getRuntime().addShutdownHook(new Thread(running::close));
                running.startServices();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    static String source(String service) {
        return "urn:nld:" + MUNICIPALITY.value() + ":systeem:" + service;
    }

    /** Who writes for the municipality, as the services call that member. */
    synchronized UUID memberOfMunicipality() {
        if (member == null) {
            Neighbourhood.start(this, Seed.of("first"));
            member = jdbc(STAKEHOLDERS)
                    .sql("select member from answered_request where organisation = ? limit 1")
                    .param(MUNICIPALITY.value())
                    .query(UUID.class)
                    .single();
        }
        return member;
    }

    Postgres postgres() {
        return postgres;
    }

    JdbcClient jdbc(String service) {
        return postgres.jdbc(service);
    }

    Broker broker() {
        return broker;
    }

    /** The time of all services. */
    TestClock clock() {
        return clock;
    }

    Ledger ledger() {
        return ledger;
    }

    HttpClient http() {
        return http;
    }

    TestIssuer issuer() {
        return issuer;
    }

    List<Instance> instances(String service) {
        return instances.get(service);
    }

    Instance any(String service, Random chance) {
        var all = instances.get(service);
        return all.get(chance.nextInt(all.size()));
    }

    /** The instance of stakeholders that relays. */
    Instance leader() {
        return await("somebody relays")
                .atMost(Duration.ofSeconds(20))
                .until(() -> named(leaderName()), instance -> instance != null);
    }

    /** Waits until that instance relays, which takes it seconds. */
    void awaitLeading(Instance instance) {
        await(instance.name() + " relays")
                .atMost(Duration.ofSeconds(15))
                .until(this::leaderName, instance.name()::equals);
    }

    /** The instance of stakeholders that does not. */
    Instance other(Instance instance) {
        return instances(STAKEHOLDERS).stream()
                .filter(each -> each != instance)
                .findAny()
                .orElseThrow();
    }

    /** Empty when nobody relays the events of stakeholders. */
    private String leaderName() {
        return jdbc(STAKEHOLDERS).sql(LEADER).query(String.class).optional().orElse("");
    }

    /** Starts an instance in place of one that was killed, and waits until it is ready. */
    void replace(Instance killed) {
        var service = killed.name().split("-")[0];
        var number = Integer.parseInt(killed.name().split("-")[1]);
        var all = instances.get(service);
        all.set(all.indexOf(killed), start(service, number).awaitReady(http));
    }

    /** Starts one instance more, to which no client goes; whoever asks for it kills it. */
    Instance another(String service) {
        return start(service, instances(service).size() + 1).awaitReady(http);
    }

    void killServices() {
        instances.values().stream()
                .flatMap(List::stream)
                .forEach(each -> each.program().kill());
    }

    /** Goes on in another cluster. */
    void moveTo(Postgres other) {
        postgres.close();
        postgres = other;
        startServices();
    }

    Path directory() {
        return directory;
    }

    List<String> services() {
        return SERVICES;
    }

    private void startServices() {
        for (var service : SERVICES) {
            var count = service.equals(STAKEHOLDERS) ? 2 : 1;
            instances.put(
                    service,
                    new CopyOnWriteArrayList<>(IntStream.rangeClosed(1, count)
                            .mapToObj(number -> start(service, number))
                            .toList()));
        }
        instances.values().stream().flatMap(List::stream).forEach(each -> each.awaitReady(http));
    }

    private Instance start(String service, int number) {
        var settings = TestIssuer.properties(issuer);
        settings.putAll(clock.settings());
        settings.put("wijkakkoord.operator", MUNICIPALITY.value());
        settings.put("wijkakkoord.municipalities.GM0200", MUNICIPALITY.value());
        settings.put("spring.kafka.bootstrap-servers", broker.address());
        // The least that a broker allows: after every kill it is what the tests would wait for.
        settings.put("spring.kafka.consumer.properties.session.timeout.ms", 6000);
        // The topics of services that are not in this house do not exist.
        settings.put(
                "wijkakkoord.inbox.topics",
                service.equals(STAKEHOLDERS)
                        ? "wijkakkoord.decisions"
                        : "wijkakkoord.stakeholders,wijkakkoord.decisions");
        return Instance.start(service, number, postgres.database(service), settings);
    }

    private Instance named(String name) {
        return instances(STAKEHOLDERS).stream()
                .filter(instance -> instance.name().equals(name))
                .findAny()
                .orElse(null);
    }

    private void close() {
        killServices();
        broker.kill();
        postgres.close();
        issuer.close();
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
