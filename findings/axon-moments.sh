#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a handler is told the same time of an event when it happens and when it is read again.
# True: the first time it is told the clock's nanoseconds; what is stored, and told ever after, is cut to milliseconds.
#   So a view that keeps @Timestamp differs from itself after a rebuild.
# With: axon-configuration 4.13.0 with its JDBC engine, H2 2.4.240 in memory.
# Source: DateTimeUtils.formatInstant in axon-messaging, by which the JDBC and JPA engines write the time.
# Here: a moment is cut to milliseconds once, before it is recorded, and stands in the event itself (Recording in
#   infrastructure/platform); @Timestamp is not used.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.axonframework:axon-configuration:4.13.0 org.axonframework:axon-eventsourcing:4.13.0 \
  bom:com.fasterxml.jackson:jackson-bom:2.21.5 com.fasterxml.jackson.core:jackson-databind \
  com.fasterxml.jackson.datatype:jackson-datatype-jsr310 com.h2database:h2:2.4.240 org.slf4j:slf4j-nop:2.0.17
run_java <<'JAVA'
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.*;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.MySqlEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.h2.jdbcx.JdbcDataSource;

public class Main {
    public record Agreed(String what) {}

    public static class View {
        @EventHandler
        public void on(Agreed event, @Timestamp Instant at) {
            System.out.println("told as it happens: " + at);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:events;DB_CLOSE_DELAY=-1;MODE=MySQL");
        var serializer = JacksonSerializer.defaultSerializer();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(MySqlEventTableFactory.INSTANCE);
        var axon = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(configuration -> serializer)
                .configureEmbeddedEventStore(configuration -> engine)
                .eventProcessing(processing -> processing.usingSubscribingEventProcessors())
                .registerEventHandler(configuration -> new View())
                .start();
        GenericEventMessage.clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00.123456789Z"), ZoneOffset.UTC);
        var message = new GenericEventMessage<>(new Agreed("gasless"));
        axon.eventStore().publish(new GenericDomainEventMessage<>("agreement", "1", 0, message, message::getTimestamp));
        System.out.println("read again: " + axon.eventStore().readEvents("1").next().getTimestamp());
        System.exit(0);
    }
}
JAVA
expect "told as it happens: 2026-05-01T12:00:00.123456789Z" "read again: 2026-05-01T12:00:00.123Z"
