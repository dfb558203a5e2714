// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Events that views are made from: exactly those that the service has handled, each once, in an order it was handled in. */
public interface EventSource {

    /**
     * @param keepers the beans to give the events to; a source takes those that listen to it
     * @return empty when none does
     */
    Optional<Feed> open(List<Object> keepers);

    /** One rebuild's way through the events. */
    interface Feed extends AutoCloseable {

        /** About how many events there are to look at. */
        long total();

        /** How many were looked at. */
        long done();

        /** @param transaction runs each batch in a transaction of its own, in which nothing but the new tables is written */
        void catchUp(Consumer<Runnable> transaction);

        /** The last ones, while nobody can write to the tables that are replaced. */
        void finish();

        @Override
        default void close() {}
    }
}
