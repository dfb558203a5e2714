// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * Events of aggregates that were read before, so that they need not be read from JSON again. Each reading still asks the
 * database for what came after them, so whoever appended it, nothing is missed; and for the last one of them, so that
 * events which the database does not have (any more) are not believed.
 */
final class KnownEvents {
    // As they are stored; in memory they take some three times as much.
    private static final long MOST_BYTES = 16_000_000;

    private final Cache<String, List<DomainEventMessage<?>>> known;

    /** @param serializer that the events come from */
    KnownEvents(Serializer serializer) {
        known = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .<String, List<DomainEventMessage<?>>>weigher((aggregate, events) -> bytes(events, serializer))
                .build();
    }

    /**
     * All events of the aggregate, as the database has them now.
     *
     * @param stored reads them from a sequence number on
     * @param remember false when what is read may still be undone
     */
    List<DomainEventMessage<?>> of(
            String aggregate, LongFunction<Stream<? extends DomainEventMessage<?>>> stored, boolean remember) {
        var before = known.getIfPresent(aggregate);
        var events = before == null ? all(stored) : continued(before, stored);
        if (remember && !events.isEmpty() && events != before) {
            known.put(aggregate, events);
        }
        return events;
    }

    private static List<DomainEventMessage<?>> continued(
            List<DomainEventMessage<?>> before, LongFunction<Stream<? extends DomainEventMessage<?>>> stored) {
        var last = before.getLast();
        List<? extends DomainEventMessage<?>> found =
                stored.apply(last.getSequenceNumber()).toList();
        if (found.isEmpty() || !found.getFirst().getIdentifier().equals(last.getIdentifier())) {
            return all(stored);
        }
        return found.size() == 1
                ? before
                : Stream.concat(before.stream(), found.stream().skip(1))
                        .<DomainEventMessage<?>>map(event -> event)
                        .toList();
    }

    private static List<DomainEventMessage<?>> all(LongFunction<Stream<? extends DomainEventMessage<?>>> stored) {
        return stored.apply(0).<DomainEventMessage<?>>map(event -> event).toList();
    }

    private static int bytes(List<DomainEventMessage<?>> events, Serializer serializer) {
        return Math.toIntExact(Math.min(
                Integer.MAX_VALUE,
                events.stream()
                        .mapToLong(event ->
                                event.serializePayload(serializer, byte[].class).getData().length)
                        .sum()));
    }
}
