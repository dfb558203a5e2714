// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.recount.Recount.Result;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of counting each closed round again. It is counted as its closing comes in: all before that is in the journal. */
@Projection(view = "recounts", tables = "recount")
public record RecountProjection(JdbcClient jdbc, Recounts recounts) implements Reaction<ToldOutcome> {

    private record Row(String closing, Result result) {}

    @Override
    public void on(ToldOutcome e, Received received) {
        var closing = received.envelope().id();
        jdbc.sql("insert into recount (closing, wijkaanpak, result) values (:closing, :wijkaanpak, :result)")
                .paramSource(Parameters.of(e)
                        .and("closing", closing)
                        .and("result", recounts.of(e, closing).result().name()))
                .update();
    }

    /** By the id of the event that closed the round. */
    public Map<String, Result> of(UUID wijkaanpak) {
        return jdbc
                .sql("select closing, result from recount where wijkaanpak = ?")
                .param(wijkaanpak)
                .query(Row.class)
                .list()
                .stream()
                .collect(toMap(Row::closing, Row::result));
    }

    boolean differs(String closing) {
        return jdbc.sql("select exists (select from recount where closing = ? and result = 'DIFFERS')")
                .param(closing)
                .query(Boolean.class)
                .single();
    }

    long differing() {
        return jdbc.sql("select count(*) from recount where result = 'DIFFERS'")
                .query(Long.class)
                .single();
    }
}
