// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Json;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** An event as it stands in the store. */
record KeptEvent(
        @Nullable Long position,
        String eventIdentifier,
        String aggregateIdentifier,
        long sequenceNumber,
        String type,
        String timeStamp,
        String payloadType,
        byte[] payload,
        byte[] metaData) {

    /**
     * The message as it was when the event was recorded; empty when its type is not wanted, or not known any more.
     *
     * @throws UnreadableEventException when its bytes are not what its type says
     */
    Optional<EventMessage<?>> message(Predicate<Class<?>> wanted) {
        return Catalogue.typeOf(payloadType).filter(wanted).map(type -> message());
    }

    private EventMessage<?> message() {
        try {
            return new GenericDomainEventMessage<>(
                    type,
                    aggregateIdentifier,
                    sequenceNumber,
                    Catalogue.read(payloadType, Json.MAPPER.readTree(payload)).orElseThrow(),
                    Json.MAPPER.readValue(metaData, new TypeReference<Map<String, Object>>() {}),
                    eventIdentifier,
                    Instant.parse(timeStamp));
        } catch (JacksonException e) {
            throw new UnreadableEventException(this, e);
        }
    }
}
