// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.core.type.TypeReference;

/** An event as it stands in the store: what the relay needs of it. */
record StoredEvent(
        long globalIndex,
        String eventIdentifier,
        String aggregateIdentifier,
        long sequenceNumber,
        String payloadType,
        byte[] payload,
        byte[] metaData) {

    /** What every event has. */
    private record Common(UUID wijkaanpak, Audience audience, By by, Instant at) {}

    Outgoing outgoing(String source, long position) {
        var data = Json.MAPPER.readTree(payload);
        var common = Json.MAPPER.treeToValue(data, Common.class);
        var traces = Json.MAPPER.readValue(metaData, new TypeReference<Map<String, String>>() {});
        var envelope = new Envelope(
                "1.0",
                eventIdentifier,
                source,
                payloadType,
                common.at,
                "application/json",
                Envelope.sequence(position),
                aggregateIdentifier,
                Long.toString(sequenceNumber + 1),
                common.wijkaanpak,
                common.by.organisation(),
                common.audience.attribute(),
                traces.get("correlationid"),
                traces.get("causationid"),
                traces.get("traceparent"),
                data);
        var key = common.wijkaanpak == null ? aggregateIdentifier : common.wijkaanpak.toString();
        return new Outgoing(position, globalIndex, key, Json.MAPPER.writeValueAsBytes(envelope));
    }
}
