// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Servers in containers, of the images that {@code docker-compose.yml} names too. */
record Containers() implements ServerSource {

    static final String POSTGRES_IMAGE = "postgres:18";
    static final String KAFKA_IMAGE = "apache/kafka:4.2.1";

    /** As many as the embedded server allows: a test may run several services, each with a pool of its own. */
    private static final String CONNECTIONS = "max_connections=300";

    private static final Map<String, String> AS_EMBEDDED = Map.of(
            "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
            "KAFKA_LOG_RETENTION_MS", "-1",
            "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "8",
            "KAFKA_BROKER_SESSION_TIMEOUT_MS", "2000",
            "KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500");

    // Stopped by who asked for it, with the JVM.
    @SuppressWarnings("resource")
    @Override
    public TestPostgres postgres() {
        // Over TCP, where only the server answers that stays: the one of the first initialisation does not listen
        // there.
        var container = new PostgreSQLContainer(POSTGRES_IMAGE)
                .withCommand("postgres", "-c", CONNECTIONS)
                .waitingFor(Wait.forSuccessfulCommand("pg_isready --host=127.0.0.1"));
        container.start();
        var administration = new PostgresAdministration(
                superuser(container),
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
        return new TestPostgres(administration::prepare, container::stop);
    }

    @SuppressWarnings("resource")
    @Override
    public TestKafka kafka() {
        var container = new KafkaContainer(KAFKA_IMAGE).withEnv(AS_EMBEDDED);
        container.start();
        return new TestKafka(container.getBootstrapServers(), container::stop);
    }

    private static PGSimpleDataSource superuser(PostgreSQLContainer container) {
        var source = new PGSimpleDataSource();
        source.setUrl(container.getJdbcUrl());
        source.setUser(container.getUsername());
        source.setPassword(container.getPassword());
        return source;
    }
}
