// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is still to happen. A deadline is set, moved and cancelled in the transaction of the event that it follows from,
 * by an event handler as search tables are, so that the same events give the same deadlines again.
 */
public class Deadlines {
    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sets the one deadline of this kind that an aggregate has, or moves it.
     *
     * @param due never before this moment; may be in the past, and is due at once then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Deadline deadline, UUID target, Instant due) {
        jdbc.sql("""
            insert into deadline (kind, target, due, try_at) values (:kind, :target, :due, :due)
            on conflict (kind, target) do update set due = excluded.due, try_at = excluded.due, attempts = 0, waiting = false
            """)
                .param("kind", deadline.kind())
                .param("target", target)
                .param("due", utc(inFullMilliseconds(due)))
                .update();
    }

    /** Does nothing when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Deadline deadline, UUID target) {
        jdbc.sql("delete from deadline where kind = ? and target = ?")
                .params(deadline.kind(), target)
                .update();
    }

    /** What is due, the longest due first; without the attempts that failed not long ago. */
    List<DueDeadline> due(Collection<String> kinds, Instant now, int limit) {
        return jdbc.sql("""
            select kind, target, try_at, attempts from deadline
            where try_at <= :now and kind in (:kinds) order by try_at limit :limit
            """)
                .param("kinds", kinds)
                .param("now", utc(now))
                .param("limit", limit)
                .query(DueDeadline.class)
                .list();
    }

    /** @return false when it was met, moved, cancelled or put off in the meantime */
    boolean stands(DueDeadline due) {
        return jdbc.sql("select exists (select from deadline where kind = ? and target = ? and try_at = ?)")
                .params(due.kind(), due.target(), due.tryAt())
                .query(Boolean.class)
                .single();
    }

    /**
     * Does nothing when it was met, moved, cancelled or put off in the meantime.
     *
     * @param waiting whether it did not fail, but is not known yet what comes of it
     */
    void putOff(DueDeadline due, Instant until, boolean waiting) {
        jdbc.sql("""
            update deadline set try_at = ?, attempts = attempts + 1, waiting = ?
            where kind = ? and target = ? and try_at = ?
            """)
                .params(utc(until), waiting, due.kind(), due.target(), due.tryAt())
                .update();
    }

    /** How many of a kind were due before that moment, without those that wait. */
    long dueBefore(String kind, Instant moment) {
        return jdbc.sql("select count(*) from deadline where kind = ? and due < ? and not waiting")
                .params(kind, utc(moment))
                .query(Long.class)
                .single();
    }

    /** Up: what is recorded has whole milliseconds, and must not seem to come before its time. */
    private static Instant inFullMilliseconds(Instant moment) {
        var down = moment.truncatedTo(ChronoUnit.MILLIS);
        return down.equals(moment) ? down : down.plusMillis(1);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
