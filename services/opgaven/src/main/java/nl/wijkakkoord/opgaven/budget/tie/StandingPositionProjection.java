// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.tie;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The standing positions of parties in rounds, as heard from decisions. */
@Projection(view = "positions", tables = "heard_position")
public record StandingPositionProjection(JdbcClient jdbc) implements Reaction<RoundEvent> {

    @Override
    public void on(RoundEvent event, Received received) {
        switch (event) {
            case PositionTaken e -> take(e.round(), e.organisation(), received);
            case PositionSealed e -> take(e.round(), e.organisation(), received);
            case RoundClosed e when e.agreed().isEmpty() -> end(e.round());
            case RoundCancelled e -> end(e.round());
            case PartySucceededInRound e -> pass(e);
            default -> {}
        }
    }

    /** What the predecessor said stands for its successor, where that one had not spoken itself. */
    private void pass(PartySucceededInRound event) {
        jdbc.sql("""
            update heard_position set organisation = :successor
            where round = :round and organisation = :predecessor
              and not exists (select from heard_position own
                              where own.round = :round and own.organisation = :successor)
            """).paramSource(Parameters.of(event)).update();
    }

    private void end(UUID round) {
        jdbc.sql("update heard_position set ended = true where round = ?")
                .param(round)
                .update();
    }

    private void take(UUID round, OrganisationId organisation, Received received) {
        jdbc.sql("""
            insert into heard_position (round, organisation, position) values (?, ?, ?::uuid)
            on conflict (round, organisation) do update set position = excluded.position
            """)
                .params(round, organisation.value(), received.envelope().id())
                .update();
    }

    /**
     * Of that party in that round. It stays the standing one until the transaction ends, so that what is tied to it is
     * there to fall away when another is heard of.
     */
    public StandingPosition of(UUID round, OrganisationId organisation) {
        return jdbc.sql("""
            select round, position, ended from heard_position where round = ? and organisation = ? for share
            """)
                .params(round, organisation.value())
                .query(StandingPosition.class)
                .optional()
                .orElse(new StandingPosition(round, null, false));
    }
}
