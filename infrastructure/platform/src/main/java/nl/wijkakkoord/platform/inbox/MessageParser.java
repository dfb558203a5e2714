// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Makes an envelope of what came from Kafka, when it is a CloudEvent of the service whose topic it is. */
final class MessageParser {
    // What PostgreSQL can hold and index.
    private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private MessageParser() {}

    /** @return null when the bytes are no such event */
    static @Nullable Envelope parse(byte[] bytes, String topic, String key) {
        try {
            var envelope = Json.MAPPER.readValue(bytes, Envelope.class);
            return envelope != null && isComplete(envelope) && isOf(topic, envelope) && isOfOneWijkaanpak(envelope, key)
                    ? envelope
                    : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static boolean isComplete(Envelope envelope) {
        return isWord(envelope.id())
                && isWord(envelope.type())
                && isWritable(envelope.time())
                && isWritable(envelope.audience())
                && envelope.sequence() != null
                && envelope.sequence().matches("\\d{1,18}|00\\d{18}")
                && envelope.data() != null;
    }

    /** A service speaks for itself alone: under its own name, and of its own facts. */
    private static boolean isOf(String topic, Envelope envelope) {
        return envelope.source() != null
                && ServiceProperties.serviceOf(envelope.source())
                        .filter(service -> topic.equals(ServiceProperties.topicOf(service)))
                        .filter(service -> Catalogue.maySay(service, envelope.type()))
                        .isPresent();
    }

    /**
     * Order and rights go by the wijkaanpak, so key, envelope and content name the same one. What belongs to none stands
     * under its own aggregate.
     */
    private static boolean isOfOneWijkaanpak(Envelope envelope, String key) {
        var wijkaanpak = Objects.toString(envelope.wijkaanpak(), null);
        var spokenOf = envelope.data().path("wijkaanpak").asString(wijkaanpak);
        return Objects.equals(wijkaanpak, spokenOf)
                && key.equals(wijkaanpak == null ? envelope.aggregate() : wijkaanpak);
    }

    private static boolean isWritable(@Nullable Instant time) {
        return time != null && !time.isBefore(Instant.EPOCH) && time.isBefore(END_OF_TIME);
    }

    private static boolean isWritable(@Nullable String audience) {
        return audience == null || audience.indexOf('\0') < 0;
    }

    private static boolean isWord(@Nullable String text) {
        return text != null && WORD.matcher(text).matches();
    }
}
