// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Until when a service has told all that it recorded. It is kept where Kafka keeps how far somebody is, as the offset of a group
 * that nobody consumes in: one small fact per service, that a topic would repeat for ever.
 */
public final class ToldUntil implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;

    /** @param kafka settings of a Kafka client */
    public ToldUntil(Map<String, Object> kafka) {
        admin = Admin.create(kafka);
    }

    /** All that the service recorded up to this moment is on its topic. */
    public void tell(String service, Instant moment) {
        var told = Map.of(place(service), new OffsetAndMetadata(0, moment.toString()));
        await(admin.alterConsumerGroupOffsets(group(service), told).all());
    }

    /** Whether the service said so of that moment, or a later one. */
    public boolean reaches(String service, Instant moment) {
        var told = await(admin.listConsumerGroupOffsets(group(service)).partitionsToOffsetAndMetadata())
                .get(place(service));
        return told != null && !Instant.parse(told.metadata()).isBefore(moment);
    }

    @Override
    public void close() {
        admin.close(PATIENCE);
    }

    private static String group(String service) {
        return ServiceProperties.topicOf(service) + ".told";
    }

    private static TopicPartition place(String service) {
        return new TopicPartition(ServiceProperties.topicOf(service), 0);
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("Kafka does not say how far a service is", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
