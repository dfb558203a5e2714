// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What positions draw on mandates: as long as the round is open as much as its dearest alternative, then what the parties
 * agreed on; an outcome that waits for a reservation changes nothing yet. What a later round on the same brings takes its place.
 */
public interface PositionUse {

    /** What this service told itself. */
    @Projection(
            view = "mandate-use",
            tables = {"mandate_use", "mandate_round"})
    record OwnTable(JdbcClient jdbc) implements PositionUse {
        @EventHandler
        void on(RoundEvent event) {
            apply(event);
        }
    }

    /** For a service that hears of rounds and has none itself. */
    @Projection(
            view = "mandate-use",
            tables = {"mandate_use", "mandate_round"})
    record HeardProjection(JdbcClient jdbc) implements PositionUse, Reaction<RoundEvent> {
        @Override
        public void on(RoundEvent event, Received received) {
            apply(event);
        }
    }

    JdbcClient jdbc();

    default void apply(RoundEvent event) {
        switch (event) {
            case RoundOpened e -> open(e);
            case PositionTaken e -> take(e.round(), e.organisation(), e.mandate());
            case PositionSealed e -> take(e.round(), e.organisation(), e.mandate());
            case ToldOutcome e -> {
                if (e.settled()) {
                    close(e);
                }
            }
            case RoundCancelled e -> release(e.round());
            case PartySucceededInRound e -> pass(e);
            case PositionRevealed _,
                    PartyLeftRound _,
                    ClosingMoved _,
                    ChangeProposed _,
                    ChangeConsented _,
                    PartyPassedOver _,
                    PartyAskedAgain _,
                    PaperEvent _,
                    InternalDecisionRecorded _,
                    ReservationLapsed _,
                    RoundEvidenceEvent _ -> {}
        }
    }

    private void open(RoundOpened event) {
        var amounts = event.alternatives().stream()
                .map(one -> one.amountCents() == null ? "0" : one.amountCents().toString())
                .toList();
        var digests = event.alternatives().stream()
                .map(Alternative::subject)
                .map(subject -> subject.digest().value())
                .toList();
        jdbc().sql("""
            insert into mandate_round (round, deciding, digests, amounts, succeeds)
            values (:round, :terms.deciding, :digests, :amounts::bigint[], :succeeds::uuid[])
            """)
                .paramSource(Parameters.of(event).and("digests", digests).and("amounts", amounts))
                .update();
    }

    private void take(UUID round, OrganisationId organisation, MandateCitation mandate) {
        jdbc().sql("""
            insert into mandate_use (act, money, mandate, under, amount_cents, promised, stands)
            select :act, round, :mandate, :beneath, (select max(amount) from unnest(amounts) amount), false, true
            from mandate_round where round = :round and :organisation = any(deciding)
            on conflict (act) do update set mandate = excluded.mandate, under = excluded.under
            """)
                .paramSource(Parameters.of("act", act(round, organisation))
                        .and("round", round)
                        .and("organisation", organisation)
                        .and("mandate", mandate.mandate())
                        .and(
                                "beneath",
                                mandate.under() == null ? null : mandate.under().mandate()))
                .update();
    }

    private void close(ToldOutcome event) {
        jdbc().sql("""
            update mandate_use
            set stands = :agreed::text is not null,
                amount_cents = coalesce(amounts[array_position(digests, :agreed)], amount_cents)
            from mandate_round where round = :round and money = :round
            """)
                .paramSource(Parameters.of("round", event.round())
                        .and("agreed", event.agreed().map(one -> one.digest()).orElse(null)))
                .update();
        if (event.agreed().isPresent()) {
            jdbc().sql("""
                with recursive earlier (round) as (
                    select unnest(succeeds) from mandate_round where round = ?
                    union
                    select unnest(next.succeeds) from earlier join mandate_round next using (round))
                update mandate_use set stands = false where money in (select round from earlier)
                """).param(event.round()).update();
        }
    }

    /** What the predecessor said stands for its successor, until that one takes a position under a mandate of its own. */
    private void pass(PartySucceededInRound event) {
        jdbc().sql("""
            update mandate_round set deciding = array_replace(deciding, :predecessor, :successor) where round = :round
            """).paramSource(Parameters.of(event)).update();
        jdbc().sql("""
            update mandate_use set act = :next
            where act = :act and not exists (select from mandate_use own where own.act = :next)
            """)
                .paramSource(Parameters.of("act", act(event.round(), event.predecessor()))
                        .and("next", act(event.round(), event.successor())))
                .update();
    }

    /** Without an outcome it binds nobody. */
    private void release(UUID round) {
        jdbc().sql("update mandate_use set stands = false where money = ?")
                .param(round)
                .update();
    }

    private static UUID act(UUID round, OrganisationId organisation) {
        return UUID.nameUUIDFromBytes((round + " " + organisation).getBytes(StandardCharsets.UTF_8));
    }
}
