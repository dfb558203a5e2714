// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkakkoord.platform.relay.RelaySignal;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The JDBC engine, which knows what it read, and wakes the relay as soon as what it appended is committed. */
class NotifyingEventStore extends JdbcEventStorageEngine {
    private final RelaySignal relay;
    private final KnownEvents known = new KnownEvents(getEventSerializer());

    NotifyingEventStore(Builder builder, RelaySignal relay) {
        super(builder);
        this.relay = relay;
    }

    /** @param first only whole histories are remembered */
    @Override
    public DomainEventStream readEvents(String aggregate, long first) {
        return first > 0
                ? super.readEvents(aggregate, first)
                : DomainEventStream.of(stream(known.of(
                        aggregate,
                        from -> super.readEvents(aggregate, from),
                        appended().findAny().isEmpty())));
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    /** There are none, so nothing is asked for. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    /** What this transaction appended itself it need not ask for. */
    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return appended()
                .map(appended -> appended.last.get(aggregate))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .or(() -> super.lastSequenceNumberFor(aggregate));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        super.appendEvents(events, serializer);
        TransactionSynchronizationManager.registerSynchronization(new Appended(events));
    }

    /** What stands or falls with this transaction. */
    private static Stream<Appended> appended() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Appended.class::isInstance)
                        .map(Appended.class::cast)
                : Stream.empty();
    }

    private final class Appended implements TransactionSynchronization {
        private final Map<String, Long> last;

        Appended(List<? extends EventMessage<?>> events) {
            last = events.stream()
                    .map(event -> (DomainEventMessage<?>) event)
                    .collect(Collectors.toMap(
                            DomainEventMessage::getAggregateIdentifier,
                            DomainEventMessage::getSequenceNumber,
                            Math::max));
        }

        @Override
        public void afterCommit() {
            relay.wake();
        }
    }
}
