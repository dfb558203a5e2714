#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: with Axon's defaults, a streaming processor gets every event that is committed. It remembers the gaps
#   that transactions still under way leave in the numbering, and waits for those.
# True: it does not remember a gap when the event behind it carries a time of more than a minute ago. That is the time
#   at which the event was made, not that at which it became visible; so an import of what was agreed long ago, or a
#   transaction of more than a minute, is enough. The event in the gap is committed and never handled. Nothing says so.
# With: axon-eventsourcing 4.13.0, its JDBC engine and pooled processor as they come, on PostgreSQL 18.4.
# Source: https://github.com/AxonIQ/AxonFramework/issues/4829 (closed, won't fix)
# Here: a relay of our own numbers events when they are visible (docs/adr/0001 and 0002); OpenAppendTest in
#   infrastructure/failure-tests holds that it misses none, and ./benchmark gap shows both on our own table.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.axonframework:axon-eventsourcing:4.13.0 org.slf4j:slf4j-nop:2.0.17 \
  bom:com.fasterxml.jackson:jackson-bom:2.21.5 com.fasterxml.jackson.core:jackson-databind \
  com.fasterxml.jackson.datatype:jackson-datatype-jsr310 org.postgresql:postgresql:42.7.13 \
  bom:io.zonky.test.postgres:embedded-postgres-binaries-bom:18.4.0 io.zonky.test:embedded-postgres:2.2.2 \
  org.springframework:spring-jdbc:7.0.9
run_java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.*;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

public class Main {
    public static void main(String[] arguments) throws Exception {
        for (var age : new Duration[] {Duration.ZERO, Duration.ofMinutes(2)}) {
            try (var postgres = EmbeddedPostgres.start()) {
                var handled = handled(postgres.getPostgresDatabase(), age);
                System.out.printf("%d minutes old: %s%n", age.toMinutes(), handled);
            }
        }
        System.exit(0);
    }

    private static Queue<Object> handled(DataSource database, Duration age) throws Exception {
        var handled = new ConcurrentLinkedQueue<Object>();
        var engine = engine(database::getConnection);
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        processor(engine, handled).start();
        var made = Instant.now().minus(age);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var underWay = new SingleConnectionDataSource(connection, true);
            engine(underWay::getConnection).appendEvents(event("slow", made));
            engine.appendEvents(event("quick", made));
            await(handled, "quick");
            connection.commit();
        }
        engine.appendEvents(event("last", made));
        await(handled, "last");
        for (var i = 0; i < 500 && !handled.contains("slow"); i++) {
            Thread.sleep(20);
        }
        return handled;
    }

    private static void await(Queue<Object> handled, String event) throws InterruptedException {
        while (!handled.contains(event)) {
            Thread.sleep(20);
        }
    }

    private static DomainEventMessage<String> event(String payload, Instant made) {
        var message = new GenericEventMessage<>(payload, Map.of());
        return new GenericDomainEventMessage<>("agreement", payload, 0, message, () -> made);
    }

    private static JdbcEventStorageEngine engine(ConnectionProvider connections) {
        var serializer = JacksonSerializer.defaultSerializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static PooledStreamingEventProcessor processor(JdbcEventStorageEngine engine, Queue<Object> handled) {
        return PooledStreamingEventProcessor.builder()
                .name("view")
                .messageSource(EmbeddedEventStore.builder().storageEngine(engine).build())
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(new View(handled)).build())
                .coordinatorExecutor(name -> Executors.newScheduledThreadPool(1))
                .workerExecutor(name -> Executors.newScheduledThreadPool(2))
                .initialSegmentCount(1)
                .build();
    }

    public record View(Queue<Object> handled) {
        @EventHandler
        public void on(String event) {
            handled.add(event);
        }
    }
}
JAVA
expect "0 minutes old: [quick, slow, last]" "2 minutes old: [quick, last]"
