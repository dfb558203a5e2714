// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events of this service itself, for beans with {@code @EventHandler} methods: by their position in the topic, for
 * what is given a position is visible, so none that commits late is passed over; at the end also those without one yet.
 */
final class OwnEvents implements EventSource {
    /** Each can be nearly a megabyte, and all of a batch are in memory. */
    private static final int BATCH = 50;

    private static final String COLUMNS = """
        event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload, meta_data
        """;
    private static final String NUMBERED = "select position, " + COLUMNS
            + "from event_position join event using (global_index) where position > :after order by position limit"
            + " :limit";
    private static final String ALL_THAT_IS_LEFT = "select position, " + COLUMNS
            + "from (select position, global_index from event_position where position > :after"
            + " union all select null, global_index from event_unnumbered) remaining"
            + " join event using (global_index) order by position nulls last, global_index";

    private final JdbcClient jdbc;
    private final Configuration axon;

    OwnEvents(JdbcClient jdbc, Configuration axon) {
        this.jdbc = jdbc;
        this.axon = axon;
    }

    @Override
    public Optional<Feed> open(List<Object> keepers) {
        var handlers = keepers.stream()
                .filter(OwnEvents::listens)
                .map(keeper -> new AnnotationEventHandlerAdapter(keeper, axon.parameterResolverFactory()))
                .toList();
        return handlers.isEmpty() ? Optional.empty() : Optional.of(new OwnFeed(handlers));
    }

    private static boolean listens(Object keeper) {
        return Stream.of(keeper.getClass().getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(EventHandler.class));
    }

    private final class OwnFeed implements Feed {
        private final List<AnnotationEventHandlerAdapter> handlers;
        private long after;
        private long done;
        private boolean level;

        OwnFeed(List<AnnotationEventHandlerAdapter> handlers) {
            this.handlers = handlers;
        }

        @Override
        public long total() {
            return jdbc.sql("select coalesce(max(position), 0) + (select count(*) from event_unnumbered)"
                            + " from event_position")
                    .query(Long.class)
                    .single();
        }

        @Override
        public long done() {
            return done;
        }

        @Override
        public void catchUp(Consumer<Runnable> transaction) {
            level = false;
            while (!level) {
                transaction.accept(() -> level = feed(NUMBERED) < BATCH);
            }
        }

        @Override
        public void finish() {
            feed(ALL_THAT_IS_LEFT);
        }

        private int feed(String sql) {
            var events = jdbc.sql(sql)
                    .param("after", after)
                    .param("limit", BATCH)
                    .query(KeptEvent.class)
                    .list();
            for (var event : events) {
                event.message(this::isWanted).ifPresent(this::handle);
                after = Optional.ofNullable(event.position()).orElse(after);
                done++;
            }
            return events.size();
        }

        private boolean isWanted(Class<?> type) {
            return handlers.stream().anyMatch(handler -> handler.canHandleType(type));
        }

        private void handle(EventMessage<?> message) {
            for (var handler : handlers) {
                try {
                    handler.handle(message);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
