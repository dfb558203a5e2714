// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.time.Clock;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.relay.RelaySignal;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's parts, on our own tables, all in the one transaction of a request or of a received event. */
@AutoConfiguration(after = BootFirst.class)
public class StoreConfiguration {

    /** In the metadata of every message; they trace, and nothing is decided by them. */
    public static final String[] TRACING = {"client", "correlationid", "causationid", "traceparent"};

    /** What Axon needs to know of our table. */
    public static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new ContractSerializer();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            RelaySignal relay) {
        return new NotifyingEventStore(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .upcasterChain(new VersionOfToday())
                        .snapshotSerializer(serializer)
                        .snapshotFilter(snapshot -> false)
                        .batchSize(ReadStatement.MOST_EVENTS)
                        .finalAggregateBatchPredicate(ReadStatement::isLast)
                        .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema())
                        .appendEvents((connection, s, type, events, eventSerializer, timestamps) ->
                                AppendStatement.of(connection, events, eventSerializer))
                        .readEventDataForAggregate((connection, s, aggregate, first, most) ->
                                ReadStatement.of(connection, aggregate, first, most)),
                relay);
    }

    /** Search tables change in the event's own transaction, or the command fails. */
    @Bean
    ConfigurerModule processors() {
        return configurer -> configurer
                .eventProcessing()
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
    }

    @Bean
    CorrelationDataProvider tracing() {
        return new SimpleCorrelationDataProvider(TRACING);
    }

    @Bean
    OpenWrites openWrites(JdbcClient jdbc, Clock clock) {
        return new OpenWrites(jdbc, clock);
    }

    @Bean
    ChangedAggregates changedAggregates(JdbcClient jdbc) {
        return new ChangedAggregates(jdbc);
    }

    @Bean
    History history(EventStore events, Access access) {
        return new History(events, access);
    }
}
