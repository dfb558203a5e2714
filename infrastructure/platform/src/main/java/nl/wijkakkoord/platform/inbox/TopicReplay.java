// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads topics from their beginning, beside the inbox and without any effect on it. */
final class TopicReplay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> consumer;
    private Map<TopicPartition, Long> ends = Map.of();

    TopicReplay(List<String> topics, ConsumerFactory<String, byte[]> consumers) {
        consumer = consumers.createConsumer();
        var partitions = topics.stream().flatMap(this::partitions).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** How many messages there are. */
    long size() {
        var partitions = consumer.assignment();
        var beginnings = consumer.beginningOffsets(partitions, PATIENCE);
        return consumer.endOffsets(partitions, PATIENCE).entrySet().stream()
                .mapToLong(end -> end.getValue() - beginnings.get(end.getKey()))
                .sum();
    }

    /** From here on {@link #next} goes up to where the topics end now, and into partitions that were left. */
    void lookAgain() {
        consumer.resume(consumer.paused());
        ends = consumer.endOffsets(consumer.assignment(), PATIENCE);
    }

    /**
     * The next messages; none when all partitions were read to their ends, or left.
     *
     * @throws TimeoutException when Kafka does not give what it has
     */
    ConsumerRecords<String, byte[]> next() {
        if (ends.keySet().stream().allMatch(this::isRead)) {
            return ConsumerRecords.empty();
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var messages = consumer.poll(Duration.ofMillis(200));
            if (!messages.isEmpty()) {
                return messages;
            }
        }
        throw new TimeoutException("Kafka gave none of the events that it has within " + PATIENCE);
    }

    /** The last message, as of now, of each partition that has one. */
    List<Received> last() {
        lookAgain();
        var beginnings = consumer.beginningOffsets(ends.keySet(), PATIENCE);
        ends.forEach((partition, end) -> consumer.seek(partition, Math.max(end - 1, beginnings.get(partition))));
        var last = new ArrayList<Received>();
        for (var messages = next(); !messages.isEmpty(); messages = next()) {
            for (var message : messages) {
                if (message.offset() < ends.get(new TopicPartition(message.topic(), message.partition()))) {
                    last.add(Received.of(message));
                }
            }
        }
        return last;
    }

    /** This message and those behind it in its partition come again after the next {@link #lookAgain}. */
    void leaveAt(ConsumerRecord<String, byte[]> message) {
        var partition = new TopicPartition(message.topic(), message.partition());
        consumer.seek(partition, message.offset());
        consumer.pause(List.of(partition));
    }

    boolean isLeft(TopicPartition partition) {
        return consumer.paused().contains(partition);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean isRead(TopicPartition partition) {
        return isLeft(partition) || consumer.position(partition, PATIENCE) >= ends.get(partition);
    }

    private Stream<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic, PATIENCE).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()));
    }
}
