// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.relay.RelaySignal;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The JDBC engine, which wakes the relay as soon as what it appended is committed. */
class WakingEngine extends JdbcEventStorageEngine {
    private final RelaySignal relay;

    WakingEngine(Builder builder, RelaySignal relay) {
        super(builder);
        this.relay = relay;
    }

    /** There are none, so nothing is asked for. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.wake();
            }
        });
    }
}
