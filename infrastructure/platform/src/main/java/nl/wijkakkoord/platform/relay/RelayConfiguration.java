// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.metrics.Metrics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Brings the events of a service with a database to its topic. */
@AutoConfiguration(
        after = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            KafkaAutoConfiguration.class
        })
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties({ServiceProperties.class, RelayProperties.class})
public class RelayConfiguration {
    private static final String PUBLISHES = "wijkakkoord.relay.publishes";

    @Bean
    RelaySignal relaySignal() {
        return new RelaySignal();
    }

    @Bean
    @DependsOnDatabaseInitialization
    @ConditionalOnBooleanProperty(name = PUBLISHES, matchIfMissing = true)
    Relay relay(
            DataSource dataSource,
            RelaySignal signal,
            ServiceProperties service,
            RelayProperties properties,
            KafkaAdmin admin,
            ProducerFactory<?, ?> producers,
            MeterRegistry meters,
            ObjectProvider<Clock> clock) {
        var topic = new ServiceTopic(admin.getConfigurationProperties(), service.topic(), properties.replication());
        var acknowledged = latency(meters, clock.getIfAvailable(Clock::systemUTC));
        Supplier<Publication> publications = () -> new Publication(
                service.topic(), Relay.BATCH, producer(producers.getConfigurationProperties()), acknowledged);
        return new Relay(dataSource, signal, topic, new Numbering(service.source(), Relay.BATCH), publications);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = PUBLISHES, matchIfMissing = true)
    MeterBinder unpublishedEvents(JdbcClient jdbc) {
        return meters -> Gauge.builder(Metrics.RELAY_UNPUBLISHED, jdbc, RelayConfiguration::unpublished)
                .register(meters);
    }

    private static Consumer<Instant> latency(MeterRegistry meters, Clock clock) {
        var timer = meters.timer(Metrics.RELAY_LATENCY);
        return recorded -> timer.record(Duration.between(recorded, clock.instant()));
    }

    private static double unpublished(JdbcClient jdbc) {
        return jdbc.sql("""
            select (select count(*) from event_unnumbered)
                + (select coalesce(max(position), 0) from event_position)
                - (select position from relay_progress)\
            """).query(Double.class).single();
    }

    private static Producer<String, byte[]> producer(Map<String, Object> settings) {
        var safe = new HashMap<>(settings);
        safe.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        safe.put(ProducerConfig.ACKS_CONFIG, "all");
        // A partition that knows nothing of this producer takes any batch first. So with more than one under way, a
        // second batch can overtake a first one that has to be sent again: idempotence does not prevent that.
        safe.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // The relay waits for every acknowledgement, so nothing more comes that a batch could wait for.
        safe.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(safe, new StringSerializer(), new ByteArraySerializer());
    }
}
