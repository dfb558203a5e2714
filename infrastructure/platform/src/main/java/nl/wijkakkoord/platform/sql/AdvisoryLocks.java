// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Locks on what is no row, held until the transaction ends. Locks of different names have nothing to do with each other;
 * every place that has some lists the names in an enum. With a lock the transaction has an id: whoever reads the past sees by
 * that, before the writer takes its time, that something may still come ({@code OpenWrites}).
 */
public record AdvisoryLocks(JdbcClient jdbc) {

    /** Implemented by an enum. */
    public interface Name {
        String name();
    }

    /** What a relay leads by, for as long as its session lasts: of all instances of a service one. */
    public static final String RELAY = "1466528875, 1";

    /** What views are rebuilt under, for as long as the session lasts. */
    public static final String REBUILD = "1466528876, 1";

    public void await(Name name, Object key) {
        // In this order: who waits here has no id yet, and nobody waits for it.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)), pg_current_xact_id()")
                .param(text(name, key))
                .query()
                .singleRow();
    }

    /** Beside others who share it, and never beside who awaits or takes it. */
    public void share(Name name, Object key) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(?, 0)), pg_current_xact_id()")
                .param(text(name, key))
                .query()
                .singleRow();
    }

    /** @return false when another transaction holds it; nothing is waited for then */
    public boolean take(Name name, Object key) {
        return jdbc.sql("""
            select pg_try_advisory_xact_lock(hashtextextended(?, 0)) and pg_current_xact_id() is not null as taken
            """).param(text(name, key)).query(Boolean.class).single();
    }

    private static String text(Name name, Object key) {
        return name.name() + " " + key;
    }
}
