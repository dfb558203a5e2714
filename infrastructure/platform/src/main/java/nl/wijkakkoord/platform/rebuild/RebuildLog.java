// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.rebuild.NewTables.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What is known of rebuilds, by whichever instance asks. */
final class RebuildLog {
    /** One whose session ended before it did has failed, and could not say so. */
    private static final String STATES = """
        select id, views, total, done, different, started_by, started_at, ended_at,
               case when state in ('feeding', 'swapping') and not %1$s then 'failed' else state end as state,
               case when state in ('feeding', 'swapping') and not %1$s then 'The instance stopped' else failure end
                   as failure
        from rebuild order by id desc limit 20
        """.formatted(RebuildSession.BUSY);

    private final JdbcClient jdbc;

    RebuildLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long begun(Collection<View> views, String by) {
        jdbc.sql("update rebuild set state = 'failed', failure = 'The instance stopped', ended_at = now()"
                        + " where state in ('feeding', 'swapping')")
                .update();
        return jdbc.sql("insert into rebuild (views, state, started_by) values (?, 'feeding', ?) returning id")
                .params(views.stream().map(View::name).toArray(String[]::new), by)
                .query(Long.class)
                .single();
    }

    void progress(long id, String state, long done, long total) {
        jdbc.sql("update rebuild set state = ?, done = ?, total = ? where id = ?")
                .params(state, done, Math.max(done, total), id)
                .update();
    }

    /** In the transaction of the swap. */
    void swapped(long id, long done, Map<String, Difference> different) {
        jdbc.sql("update rebuild set state = 'swapped', done = ?, total = ?, different = ?, ended_at ="
                        + " clock_timestamp() where id = ?")
                .params(done, done, Json.MAPPER.writeValueAsString(different), id)
                .update();
    }

    void failed(long id, String failure) {
        jdbc.sql("update rebuild set state = 'failed', failure = ?, ended_at = now() where id = ?")
                .params(failure.replace('\0', '?'), id)
                .update();
    }

    /** The last ones, newest first. */
    List<RebuildState> states() {
        return jdbc.sql(STATES).query(RebuildLog::state).list();
    }

    private static RebuildState state(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new RebuildState(
                row.getLong("id"),
                List.of((String[]) row.getArray("views").getArray()),
                row.getString("state"),
                row.getLong("total"),
                row.getLong("done"),
                Json.MAPPER.readValue(row.getString("different"), new TypeReference<>() {}),
                row.getString("failure"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
