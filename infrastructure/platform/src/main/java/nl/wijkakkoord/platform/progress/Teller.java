// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import nl.wijkakkoord.platform.background.BackgroundWork;
import nl.wijkakkoord.platform.store.OpenWrites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says every second until when all that this service recorded is on its topic (ADR 0025). Every instance does, and each says what is
 * true of all.
 */
final class Teller extends BackgroundWork {
    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final String PUBLISHED = """
        select not exists (select from event_unnumbered where global_index <= :last)
            and coalesce((select position from event_position where global_index <= :last order by position desc limit 1), 0)
                <= (select position from relay_progress)
        """;

    private final String service;
    private final JdbcClient jdbc;
    private final OpenWrites writes;
    private final Supplier<ToldUntil> places;
    private final Clock clock;

    Teller(String service, JdbcClient jdbc, OpenWrites writes, Supplier<ToldUntil> places, Clock clock) {
        super("told-until");
        this.service = service;
        this.jdbc = jdbc;
        this.writes = writes;
        this.places = places;
        this.clock = clock;
    }

    @Override
    protected void run() throws InterruptedException {
        do {
            sayOn();
        } while (!pause(PAUSE));
    }

    /** Until it is stopped, or something fails: whatever waits for it waits on, and the next one says it. */
    private void sayOn() throws InterruptedException {
        try (var place = places.get()) {
            do {
                tell(place);
            } while (!pause(PAUSE));
        } catch (RuntimeException e) {
            LOG.debug("It is not said until when all was told", e);
        }
    }

    private void tell(ToldUntil place) throws InterruptedException {
        var moment = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        writes.awaitEnd(moment);
        var last = jdbc.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
        while (!published(last)) {
            if (pause(LOOK)) {
                return;
            }
        }
        place.tell(service, moment);
    }

    private boolean published(long last) {
        return jdbc.sql(PUBLISHED).param("last", last).query(Boolean.class).single();
    }
}
