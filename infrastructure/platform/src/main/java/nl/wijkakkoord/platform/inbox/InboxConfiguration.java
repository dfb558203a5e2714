// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.rebuild.RebuildConfiguration;
import nl.wijkakkoord.platform.relay.RelayConfiguration;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import nl.wijkakkoord.platform.tracing.Traces;
import nl.wijkakkoord.platform.tracing.TracingConfiguration;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.OnPropertyListCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listens to the topics of other services. */
@AutoConfiguration(
        after = {RelayConfiguration.class, TracingConfiguration.class, TransactionAutoConfiguration.class},
        before = RebuildConfiguration.class)
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxConfiguration {
    private static final Duration OFFSETS = Duration.ofSeconds(1);

    @Bean
    ConsumedPositions heard(JdbcClient jdbc) {
        return new ConsumedPositions(jdbc);
    }

    @Bean
    InboxTables inboxTables(JdbcClient jdbc) {
        return new InboxTables(jdbc);
    }

    @Bean
    Handling handling(
            ConsumedPositions heard, ObjectProvider<RawEventListener> keepers, ObjectProvider<Reaction<?>> reactions) {
        return new Handling(
                heard,
                keepers.orderedStream().toList(),
                new Reactions(reactions.orderedStream().toList()));
    }

    @Bean
    ParkedEvents parkedEvents(TransactionTemplate transactions, InboxTables tables, Handling handling, Traces traces) {
        return new ParkedEvents(transactions, tables, handling, traces);
    }

    @Bean
    ParkedEndpoint parkedEndpoint(ParkedEvents parked) {
        return new ParkedEndpoint(parked);
    }

    @Bean
    SetAsideEndpoint setAsideEndpoint(InboxTables tables) {
        return new SetAsideEndpoint(tables);
    }

    @Bean
    @Conditional(TopicsNamed.class)
    ConsumedEvents heardEvents(InboxProperties properties, ConsumerFactory<?, ?> consumers, JdbcClient jdbc) {
        return new ConsumedEvents(properties.topics(), fromTheEarliest(consumers.getConfigurationProperties()), jdbc);
    }

    @Bean
    @Conditional(TopicsNamed.class)
    TopicEnds topicEnds(ConsumerFactory<?, ?> consumers, JdbcClient jdbc) {
        return new TopicEnds(fromTheEarliest(consumers.getConfigurationProperties()), jdbc);
    }

    @Bean
    MeterBinder parkedEventsGauge(JdbcClient jdbc) {
        return meters -> Gauge.builder(Metrics.INBOX_PARKED, jdbc, all -> count(all, "parked_event"))
                .register(meters);
    }

    @Bean
    MeterBinder setAsideGauge(JdbcClient jdbc) {
        return meters -> Gauge.builder(Metrics.INBOX_SET_ASIDE, jdbc, all -> count(all, "set_aside_message"))
                .register(meters);
    }

    /**
     * Offsets are committed after the events' transactions, now and then: the inbox makes a repetition harmless, and an
     * offset costs Kafka as much as an event.
     */
    @Bean
    @Conditional(TopicsNamed.class)
    ConcurrentMessageListenerContainer<String, byte[]> inbox(
            InboxProperties properties,
            ServiceProperties service,
            KafkaProperties kafka,
            ConsumerFactory<?, ?> consumers,
            TransactionTemplate transactions,
            InboxTables tables,
            Handling handling,
            Traces traces,
            MeterRegistry meters,
            ObjectProvider<Clock> clock) {
        var container = new ContainerProperties(properties.topics().toArray(String[]::new));
        container.setGroupId(service.service());
        container.setStopImmediate(true);
        container.setAckMode(AckMode.TIME);
        container.setAckTime(OFFSETS.toMillis());
        container.setAuthExceptionRetryInterval(Duration.ofSeconds(10));
        container.setMessageListener(new Inbox(
                transactions,
                tables,
                handling,
                traces,
                lag(properties.topics(), meters, clock.getIfAvailable(Clock::systemUTC))));
        var inbox = new ConcurrentMessageListenerContainer<>(
                fromTheEarliest(consumers.getConfigurationProperties()), container);
        inbox.setCommonErrorHandler(untilItPasses());
        if (kafka.getListener().getConcurrency() != null) {
            inbox.setConcurrency(kafka.getListener().getConcurrency());
        }
        return inbox;
    }

    private static ConsumerFactory<String, byte[]> fromTheEarliest(Map<String, Object> settings) {
        var consumer = new HashMap<>(settings);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Even if each is tried several times, the next poll comes in time.
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        return new DefaultKafkaConsumerFactory<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Never gives up on an event, for then it would be lost: what cannot be handled is parked before it gets here. */
    private static DefaultErrorHandler untilItPasses() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        var handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    /** The timers are there from the start, so that a topic of which nothing is handled shows as such. */
    private static Consumer<Received> lag(List<String> topics, MeterRegistry meters, Clock clock) {
        topics.forEach(topic -> meters.timer(Metrics.INBOX_LAG, "topic", topic));
        return received -> {
            if (received.envelope() != null) {
                meters.timer(Metrics.INBOX_LAG, "topic", received.topic())
                        .record(Duration.between(received.envelope().time(), clock.instant()));
            }
        };
    }

    private static double count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Double.class).single();
    }

    static final class TopicsNamed extends OnPropertyListCondition {
        TopicsNamed() {
            super("wijkakkoord.inbox.topics", () -> ConditionMessage.forCondition("Topics to listen to"));
        }
    }
}
