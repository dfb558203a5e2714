#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a subscribing processor handles an event in the command's own transaction, so when its handler fails,
#   the command fails and nothing is stored: that is what one chooses it for.
# True: the handler's exception is logged and dropped. The command is answered as done, the event is stored, and the
#   table that was to change along with it has not. There are two error handlers, one around the other: the outer one
#   passes errors on by default, the inner one swallows them first.
# With: axon-configuration 4.13.0.
# Source: SimpleEventHandlerInvoker in axon-messaging, whose builder takes LoggingErrorHandler.
# Here: StoreConfiguration in infrastructure/platform registers PropagatingErrorHandler for both; StoreTest.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.axonframework:axon-configuration:4.13.0 org.axonframework:axon-eventsourcing:4.13.0 \
  bom:com.fasterxml.jackson:jackson-bom:2.21.5 com.fasterxml.jackson.core:jackson-databind \
  com.fasterxml.jackson.datatype:jackson-datatype-jsr310 org.slf4j:slf4j-nop:2.0.17
run_java <<'JAVA'
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.json.JacksonSerializer;

public class Main {
    public record Agree(String agreement) {}

    public record Agreed(String agreement) {}

    public static class Agreement {
        @AggregateIdentifier
        private String id;

        protected Agreement() {}

        @CommandHandler
        public Agreement(Agree command) {
            AggregateLifecycle.apply(new Agreed(command.agreement));
        }

        @EventSourcingHandler
        public void on(Agreed event) {
            id = event.agreement;
        }
    }

    public static class SearchTable {
        @EventHandler
        public void on(Agreed event) {
            throw new IllegalStateException("The table cannot be written.");
        }
    }

    public static void main(String[] arguments) {
        var serializer = JacksonSerializer.defaultSerializer();
        var axon = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(configuration -> serializer)
                .configureAggregate(Agreement.class)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .eventProcessing(processing -> processing.usingSubscribingEventProcessors())
                .registerEventHandler(configuration -> new SearchTable())
                .start();
        System.out.println("answered: " + axon.commandGateway().sendAndWait(new Agree("1")));
        System.out.println("stored: " + axon.eventStore().readEvents("1").hasNext());
        System.exit(0);
    }
}
JAVA
expect "answered: 1" "stored: true"
