// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * Events of aggregates that were read before, so that they need not be read from JSON again. Each reading still asks the
 * database for what came after them, so whoever appended it, nothing is missed; and for the last one of them, so that
 * events which the database does not have (any more) are not believed. Of a long history the first part is known only, and
 * the rest is read as it is used.
 */
final class KnownEvents {
    // As they are stored; in memory they take some three times as much.
    private static final long MOST_BYTES = 16_000_000;
    private static final long MOST_BYTES_OF_ONE = 2_000_000;

    private final Serializer serializer;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, Known>weigher((aggregate, events) -> Math.toIntExact(events.bytes()))
            .build();

    /** @param serializer that the events come from */
    KnownEvents(Serializer serializer) {
        this.serializer = serializer;
    }

    private record Known(List<DomainEventMessage<?>> events, long bytes) {
        static final Known NOTHING = new Known(List.of(), 0);
    }

    /**
     * All events of the aggregate, as the database has them now, one by one.
     *
     * @param stored reads them from a sequence number on
     * @param remember false when what is read may still be undone
     */
    Iterator<? extends DomainEventMessage<?>> of(
            String aggregate, LongFunction<Iterator<? extends DomainEventMessage<?>>> stored, boolean remember) {
        var before = known.getIfPresent(aggregate);
        if (before != null) {
            var last = before.events().getLast();
            var found = stored.apply(last.getSequenceNumber());
            if (found.hasNext() && found.next().getIdentifier().equals(last.getIdentifier())) {
                return found.hasNext()
                        ? new Reading(aggregate, before, found, remember)
                        : before.events().iterator();
            }
        }
        return new Reading(aggregate, Known.NOTHING, stored.apply(0), remember);
    }

    /** What is known, and then what is stored; what was read is known afterwards, as far as there is room for it. */
    private final class Reading implements Iterator<DomainEventMessage<?>> {
        private final String aggregate;
        private final Iterator<DomainEventMessage<?>> before;
        private final Iterator<? extends DomainEventMessage<?>> stored;
        private final List<DomainEventMessage<?>> read;
        private long bytes;
        private boolean remember;

        Reading(String aggregate, Known before, Iterator<? extends DomainEventMessage<?>> stored, boolean remember) {
            this.aggregate = aggregate;
            this.before = before.events().iterator();
            this.stored = stored;
            this.read = new ArrayList<>(before.events());
            this.bytes = before.bytes();
            this.remember = remember;
        }

        @Override
        public boolean hasNext() {
            if (before.hasNext() || stored.hasNext()) {
                return true;
            }
            remember();
            return false;
        }

        @Override
        public DomainEventMessage<?> next() {
            if (before.hasNext()) {
                return before.next();
            }
            var event = stored.next();
            if (remember) {
                add(event);
            }
            return event;
        }

        private void add(DomainEventMessage<?> event) {
            var more = event.serializePayload(serializer, byte[].class).getData().length;
            if (bytes + more > MOST_BYTES_OF_ONE) {
                remember();
            } else {
                read.add(event);
                bytes += more;
            }
        }

        private void remember() {
            if (remember && !read.isEmpty()) {
                known.put(aggregate, new Known(List.copyOf(read), bytes));
            }
            remember = false;
            read.clear();
        }
    }
}
