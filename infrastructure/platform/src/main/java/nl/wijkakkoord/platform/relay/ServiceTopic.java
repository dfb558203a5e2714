// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topic of a service: everything, for ever. Its partitions stay as they are, for they decide the order of events. */
final class ServiceTopic {
    private static final int PARTITIONS = 12;
    private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1", "cleanup.policy", "delete");

    private final Map<String, Object> kafka;
    private final NewTopic topic;

    /** @param kafka settings of a Kafka client */
    ServiceTopic(Map<String, Object> kafka, String name, short replication) {
        this.kafka = kafka;
        this.topic = new NewTopic(name, PARTITIONS, replication).configs(KEPT_FOR_EVER);
    }

    void createIfAbsent() {
        try (var admin = Admin.create(kafka)) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topic " + topic.name() + " cannot be made", e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
