// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic as anybody can read it from its beginning. */
final class Topic {
    private static final Duration POLL = Duration.ofMillis(200);

    private Topic() {}

    /** @param digest SHA-256 of its bytes, in hexadecimals */
    record Message(int partition, String key, String digest) {}

    /** How many messages there are, by partition. */
    static Map<TopicPartition, Long> ends(House house, String service) {
        try (var consumer = consumer(house)) {
            return consumer.endOffsets(partitions(consumer, service));
        }
    }

    /** All messages that are there now; those of one partition in its order. */
    static List<Message> read(House house, String service) {
        var messages = new ArrayList<Message>();
        try (var consumer = consumer(house)) {
            var partitions = partitions(consumer, service);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL)
                        .forEach(each -> messages.add(new Message(each.partition(), each.key(), digest(each.value()))));
            }
        }
        return messages;
    }

    private static KafkaConsumer<String, byte[]> consumer(House house) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", house.broker().address());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String service) {
        return consumer.partitionsFor("wijkakkoord." + service).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
