// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets an answer about a moment be the same for ever (ADR 0025). An event has its time before it is committed, so what was
 * recorded by a moment may be seen only later. But whoever writes has a transaction id before it takes the time ({@code
 * AdvisoryLocks}): all that can still come is in the transactions that are open now.
 */
public class OpenWrites {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(3);

    /** So much the clocks of a service and its database may differ. */
    private static final Duration BETWEEN_CLOCKS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenWrites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Waits until nothing can be recorded any more with a time up to this one.
     *
     * @param moment that has been
     * @throws MomentNotSettledException when that takes too long
     */
    public void awaitEnd(Instant moment) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        // Recorded times are whole milliseconds, rounded down: this one may not be over.
        while (!clock.instant().truncatedTo(ChronoUnit.MILLIS).isAfter(moment)) {
            pause(giveUp);
        }
        var open = open(moment);
        while (!open.isEmpty()) {
            pause(giveUp);
            open.retainAll(open(moment));
        }
    }

    private Set<String> open(Instant moment) {
        return jdbc.sql("""
            select concat(pid, ' ', backend_xid) from pg_stat_activity
            where datname = current_database() and backend_xid is not null and xact_start < ?
            """)
                .param(moment.plus(BETWEEN_CLOCKS).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .set();
    }

    private static void pause(long giveUp) {
        if (System.nanoTime() > giveUp) {
            throw new MomentNotSettledException();
        }
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MomentNotSettledException();
        }
    }
}
