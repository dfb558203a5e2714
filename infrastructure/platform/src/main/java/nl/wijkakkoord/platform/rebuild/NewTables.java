// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Temporary tables of the same names and forms as those of the views. In their session they stand before the real ones,
 * so the code that keeps a table writes in the new one without knowing.
 */
final class NewTables {
    /** Each row without its identity, which says only in which order rows came; the nth of those that are the same. */
    private static final String ROWS = """
        (select place, content, row_number() over (partition by content) as nth
         from (select ctid as place, to_jsonb(t) - array(select attname::text from pg_attribute
                   where attrelid = 'public.%2$s'::regclass and attidentity <> '') as content
               from %1$s.%2$s t) each_row)
        """;

    private static final String ONLY_IN =
            "select one.place from %s one left join %s other using (content, nth) where other.place is null";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcClient jdbc;
    private final Collection<String> names;

    NewTables(JdbcClient jdbc, Collection<String> names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** @param superfluous rows that should not have been there
     *  @param missing rows that should have been there; one that was altered counts as both */
    record Difference(int superfluous, int missing) {}

    void create() {
        // What was prepared before would go on with the real tables.
        jdbc.sql("deallocate all").update();
        names.forEach(name -> jdbc.sql("create temporary table %1$s (like public.%1$s including all)".formatted(name))
                .update());
    }

    /**
     * Until the transaction ends nobody writes to the real tables; they can be read. Gives up before PostgreSQL looks for
     * a deadlock, so that in one it is never somebody else's request that is ended.
     *
     * @throws CannotAcquireLockException when there were writers for too long
     */
    void lockReal() {
        jdbc.sql("set local lock_timeout = '400ms'").update();
        try {
            names.forEach(name -> jdbc.sql("lock table public." + name + " in share row exclusive mode")
                    .update());
        } catch (UncategorizedSQLException e) {
            // Spring knows no category for PostgreSQL's lock_not_available.
            throw LOCK_NOT_AVAILABLE.equals(e.getSQLException().getSQLState())
                    ? new CannotAcquireLockException("There were writers for too long", e)
                    : e;
        }
    }

    /**
     * Makes the real tables equal to the new ones, by those rows that differ; where there are none, nothing is written.
     *
     * @return by table, without those that were right
     */
    Map<String, Difference> replaceReal() {
        jdbc.sql("set constraints all deferred").update();
        var differences = new TreeMap<String, Difference>();
        names.forEach(name -> jdbc.sql("analyze " + name).update());
        names.forEach(name -> {
            var difference = replace(name);
            if (difference.superfluous() + difference.missing() > 0) {
                differences.put(name, difference);
            }
        });
        return differences;
    }

    private Difference replace(String name) {
        var real = ROWS.formatted("public", name);
        var fresh = ROWS.formatted("pg_temp", name);
        var columns = jdbc.sql("""
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
            """).param("public." + name).query(String.class).single();
        var superfluous = jdbc.sql(
                        "delete from public.%s where ctid in (%s)".formatted(name, ONLY_IN.formatted(real, fresh)))
                .update();
        var missing = jdbc.sql("insert into public.%1$s (%2$s) select %2$s from pg_temp.%1$s where ctid in (%3$s)"
                        .formatted(name, columns, ONLY_IN.formatted(fresh, real)))
                .update();
        return new Difference(superfluous, missing);
    }
}
