// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reservation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.BodyOutcome;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.LapseReservations;
import nl.wijkakkoord.platform.deadline.Deadline;
import nl.wijkakkoord.platform.deadline.Deadlines;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of reservations; the first one of a round that has its last day lapses by itself the day after. */
@Projection(
        view = "deadlines",
        tables = {"deadline", "round_reservation"})
record ReservationTable(JdbcClient jdbc, Deadlines deadlines) implements Deadline {

    @Override
    public String kind() {
        return "reservation-lapse";
    }

    @Override
    public Command command(UUID round, By by) {
        return new LapseReservations(round, by);
    }

    /** By their last day. */
    List<ReservationItem> find(Parameters filter) {
        return jdbc.sql("""
            select v.round, r.title, v.holder as organisation, v.body, v.until, v.state, v.decided_on, v.document, v.reference,
                   v.settled_by, v.settled_at
            from round_reservation v join round r using (round)
            where v.wijkaanpak = :wijkaanpak and v.body is not null
              and (:all or r.audience is null or r.audience && in_place_of(:wijkaanpak, :reader))
              and (:state::text is null or v.state = :state)
              and (:round::uuid is null or v.round = :round)
              and (:after.until::date is null
                   or (v.until, v.round, v.holder) > (:after.until::date, :after.round::uuid, :after.holder))
            order by v.until, v.round, v.holder limit :rows
            """).paramSource(filter).query(ReservationItem.class).list();
    }

    @EventHandler
    void on(RoundEvent event) {
        switch (event) {
            case PositionTaken e -> take(e, e.organisation(), e.detail());
            case PositionSealed e -> take(e, e.organisation(), null);
            case PositionRevealed e -> reveal(e);
            case PartySucceededInRound e -> succeed(e);
            case InternalDecisionRecorded e when e.settles() -> settle(e);
            case ReservationLapsed e ->
                jdbc.sql("""
                    update round_reservation set state = 'LAPSED', settled_at = :at
                    where round = :round and holder = :organisation
                    """).paramSource(Parameters.of(e)).update();
            case RoundCancelled e -> end(e.round());
            case ToldOutcome e when e.settled() -> end(e.round());
            default -> {}
        }
        schedule(event.round());
    }

    private void take(RoundEvent event, OrganisationId organisation, @Nullable PositionDetail detail) {
        var reservation = detail == null ? null : detail.reservation();
        jdbc.sql("delete from round_reservation where round = :round and holder = :organisation")
                .paramSource(Parameters.of(event))
                .update();
        jdbc.sql("""
            insert into round_reservation (round, holder, wijkaanpak, organisation, taken_at, body, until, state)
            values (:round, :organisation, :wijkaanpak, :organisation, :at, :body, :until, :state)
            """)
                .paramSource(Parameters.of(event)
                        .and("body", body(reservation))
                        .and("until", until(reservation))
                        .and("state", reservation == null ? null : ReservationState.OPEN))
                .update();
    }

    private void reveal(PositionRevealed event) {
        var reservation = event.detail() == null ? null : event.detail().reservation();
        jdbc.sql("""
            update round_reservation set body = :body, until = :until, state = :state
            where round = :round and organisation = :organisation
            """)
                .paramSource(Parameters.of(event)
                        .and("body", body(reservation))
                        .and("until", until(reservation))
                        .and("state", reservation == null ? null : ReservationState.OPEN))
                .update();
    }

    /** Of the positions that both took only the last one stands. */
    private void succeed(PartySucceededInRound event) {
        jdbc.sql("""
            delete from round_reservation earlier using round_reservation later
            where earlier.round = :round and later.round = :round
              and earlier.holder in (:predecessor, :successor) and later.holder in (:predecessor, :successor)
              and (earlier.taken_at, earlier.holder = :successor) < (later.taken_at, later.holder = :successor)
            """).paramSource(Parameters.of(event)).update();
        jdbc.sql("update round_reservation set holder = :successor where round = :round and holder = :predecessor")
                .paramSource(Parameters.of(event))
                .update();
    }

    private void settle(InternalDecisionRecorded event) {
        jdbc.sql("""
            update round_reservation
            set state = :state, decided_on = :decidedOn, document = :document, reference = :reference,
                settled_by = :by.organisation, settled_at = :at
            where round = :round and holder = :organisation
            """)
                .paramSource(Parameters.of(event)
                        .and(
                                "state",
                                event.outcome() == BodyOutcome.APPROVED
                                        ? ReservationState.LIFTED
                                        : ReservationState.REFUSED))
                .update();
    }

    private void end(UUID round) {
        jdbc.sql("update round_reservation set state = 'ENDED' where round = ? and state = 'OPEN'")
                .param(round)
                .update();
    }

    private void schedule(UUID round) {
        var first = jdbc.sql("select min(until) from round_reservation where round = ? and state = 'OPEN'")
                .param(round)
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
        if (first == null) {
            deadlines.cancel(this, round);
        } else {
            deadlines.set(
                    this, round, first.plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant());
        }
    }

    private static @Nullable String body(@Nullable Reservation reservation) {
        return reservation == null ? null : reservation.body();
    }

    private static @Nullable LocalDate until(@Nullable Reservation reservation) {
        return reservation == null ? null : reservation.until();
    }
}
