// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.store.StoreConfiguration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's tracking processor on Axon's JDBC engine, as they come, except for how long a gap may last. */
final class StockProcessor implements AutoCloseable {
    private static final Duration GAP_TIMEOUT = Duration.ofMillis(500);

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final EmbeddedEventStore store;
    private final TrackingEventProcessor processor;

    private StockProcessor(DataSource events) {
        var serializer = Jackson3Serializer.builder().build();
        store = EmbeddedEventStore.builder()
                .storageEngine(JdbcEventStorageEngine.builder()
                        .connectionProvider(events::getConnection)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .schema(StoreConfiguration.schema())
                        .gapTimeout((int) GAP_TIMEOUT.toMillis())
                        .build())
                .build();
        processor = TrackingEventProcessor.builder()
                .name("stock")
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventHandlerInvoker(new Witness())
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createHeadToken))
                .build();
    }

    /** From what is there now on. */
    static StockProcessor follow(DataSource events) throws InterruptedException {
        var stock = new StockProcessor(events);
        stock.processor.start();
        while (stock.processor.processingStatus().isEmpty()) {
            Thread.sleep(20);
        }
        return stock;
    }

    /** The ids of the events that it was given. */
    Set<String> seen() {
        return seen;
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
    }

    private final class Witness implements EventHandlerInvoker {
        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> event, Segment segment) {
            seen.add(event.getIdentifier());
        }
    }
}
