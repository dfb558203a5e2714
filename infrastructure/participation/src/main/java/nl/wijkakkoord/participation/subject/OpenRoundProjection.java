// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The subjects that a round is open on, or that are reserved in one, as heard from decisions. */
@Projection(view = "open-rounds", tables = "open_round_subject")
public record OpenRoundProjection(JdbcClient jdbc) implements Reaction<RoundEvent> {

    @Override
    public void on(RoundEvent event, Received received) {
        switch (event) {
            case RoundOpened e ->
                e.alternatives()
                        .forEach(alternative -> jdbc.sql("""
                            insert into open_round_subject (round, type, subject)
                            values (:round, :subject.type, :subject.id)
                            """)
                                .paramSource(Parameters.of(alternative).and("round", e.round()))
                                .update());
            case ToldOutcome e when e.settled() -> end(e.round());
            case RoundCancelled e -> end(e.round());
            default -> {}
        }
    }

    private void end(UUID round) {
        jdbc.sql("delete from open_round_subject where round = ?").param(round).update();
    }

    /** The one round on any version of it that is open, null when there is none. */
    public @Nullable UUID on(String type, UUID subject) {
        return jdbc.sql("select round from open_round_subject where type = ? and subject = ?")
                .params(type, subject)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
