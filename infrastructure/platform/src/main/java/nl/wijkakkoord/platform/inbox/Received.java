// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import nl.wijkakkoord.contracts.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What came from a topic.
 *
 * @param envelope null when the bytes are no CloudEvent of the service whose topic it is
 * @param bytes exactly as published
 * @param key the wijkaanpak, or the aggregate of a fact that belongs to none; {@code -} when it came without
 */
public record Received(
        @Nullable Envelope envelope, byte[] bytes, String key, String topic, int partition, long offset) {

    private static final String NO_KEY = "-";

    static Received of(ConsumerRecord<String, byte[]> message) {
        var bytes = message.value() == null ? new byte[0] : message.value();
        return of(bytes, keyOf(message.key()), message.topic(), message.partition(), message.offset());
    }

    static Received of(byte[] bytes, String key, String topic, int partition, long offset) {
        return new Received(MessageParser.parse(bytes, topic, key), bytes, key, topic, partition, offset);
    }

    /** With the source, what makes a repetition known as such. */
    String id() {
        return envelope == null ? "%s:%d:%d".formatted(topic, partition, offset) : envelope.id();
    }

    String source() {
        return envelope == null ? "kafka:" + topic : envelope.source();
    }

    @Nullable
    String type() {
        return envelope == null ? null : envelope.type();
    }

    private static String keyOf(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            return NO_KEY;
        }
        return key.substring(0, Math.min(key.length(), 200)).replaceAll("\\p{Cntrl}", "?");
    }
}
