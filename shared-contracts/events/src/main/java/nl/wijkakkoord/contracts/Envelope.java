// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event on Kafka: a CloudEvent 1.0 in structured JSON mode, after the NL GOV profile. These bytes are what the
 * audit journal hashes.
 *
 * @param id of the event, the same on every repetition
 * @param source {@code urn:nld:oin:<OIN>:systeem:<service>} (or {@code kvk} and 8 digits)
 * @param type the contract name
 * @param time when the event was recorded
 * @param sequence the dense position in the topic of its source, 20 digits so that text order is number order
 * @param aggregate whose history it belongs to, and {@code aggregateversion} its number there, from 1
 * @param wijkaanpak null for a fact that belongs to none
 * @param organisation that acted
 * @param audience see {@link Audience#attribute()}
 * @param correlationid of the request that led to it, null when a deadline or the like did
 * @param causationid of the message that caused it, null when a request did
 * @param traceparent W3C Trace Context, null when nobody traced
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "time"})
public record Envelope(
        String specversion,
        String id,
        String source,
        String type,
        Instant time,
        String datacontenttype,
        String sequence,
        String aggregate,
        String aggregateversion,
        @Nullable UUID wijkaanpak,
        OrganisationId organisation,
        String audience,
        @Nullable String correlationid,
        @Nullable String causationid,
        @Nullable String traceparent,
        JsonNode data) {

    /** The position as a number. */
    public long position() {
        return Long.parseLong(sequence);
    }

    /** The number within the aggregate's history, from 1. */
    public long version() {
        return Long.parseLong(aggregateversion);
    }

    /** Positions are compared as text by other systems, hence the zeros. */
    public static String sequence(long position) {
        return "%020d".formatted(position);
    }
}
