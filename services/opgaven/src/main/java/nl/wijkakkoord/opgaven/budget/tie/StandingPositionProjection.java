// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.tie;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
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
            case ToldOutcome e when e.settled() && e.agreed().isEmpty() -> end(e.round());
            case RoundCancelled e -> end(e.round());
            case PartySucceededInRound e -> pass(e);
            default -> {}
        }
    }

    /** Of what the predecessor and the successor said, the last stands for the successor. */
    private void pass(PartySucceededInRound event) {
        jdbc.sql("""
            delete from heard_position earlier using heard_position later
            where earlier.round = :round and later.round = :round
              and earlier.organisation in (:predecessor, :successor)
              and later.organisation in (:predecessor, :successor)
              and (earlier.version, earlier.organisation = :successor) < (later.version, later.organisation = :successor)
            """).paramSource(Parameters.of(event)).update();
        jdbc.sql("""
            update heard_position set organisation = :successor where round = :round and organisation = :predecessor
            """).paramSource(Parameters.of(event)).update();
    }

    private void end(UUID round) {
        jdbc.sql("update heard_position set ended = true where round = ?")
                .param(round)
                .update();
    }

    private void take(UUID round, OrganisationId organisation, Received received) {
        jdbc.sql("""
            insert into heard_position (round, organisation, position, version) values (?, ?, ?::uuid, ?)
            on conflict (round, organisation) do update set position = excluded.position, version = excluded.version
            """)
                .params(
                        round,
                        organisation.value(),
                        received.envelope().id(),
                        received.envelope().version())
                .update();
    }

    /** The one that stands for whoever is in the place of both, whether that was heard of or is just being heard of. */
    Optional<UUID> last(UUID round, OrganisationId predecessor, OrganisationId successor) {
        return jdbc.sql("""
            select position from heard_position where round = :round and organisation in (:predecessor, :successor)
            order by version desc, organisation = :successor desc limit 1
            """)
                .paramSource(Parameters.of("round", round)
                        .and("predecessor", predecessor)
                        .and("successor", successor))
                .query(UUID.class)
                .optional();
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
