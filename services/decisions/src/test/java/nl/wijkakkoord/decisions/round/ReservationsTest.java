// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.*;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.reservation.ReservationRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.BodyOutcome;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.OutcomeSettled;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.ReservationFound.State;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.LapseReservations;
import nl.wijkakkoord.decisions.round.command.ReservationCommand.RecordInternalDecision;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;

class ReservationsTest {
    private static final String COUNCIL = "gemeenteraad";
    private static final LocalDate UNTIL = TODAY.plusDays(5);
    private static final Instant DAY_AFTER =
            UNTIL.plusDays(1).atStartOfDay(DutchDay.ZONE).toInstant();
    private static final By SYSTEM = By.system(STRANGER);

    private final Round open = with(
            with(reserving(round(Visibility.OPEN), MUNICIPALITY, direction(1).ref()), HOUSING, AGREES), GRID, AGREES);

    @Test
    void the_outcome_says_under_which_reservations_it_is() {
        // When
        var closed = close(open).closed();

        // Then
        assertThat(closed.settled()).isFalse();
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.agreedAt()).isNull();
        assertThat(closed.reservations())
                .containsExactly(new ReservationFound(MUNICIPALITY, COUNCIL, UNTIL, State.OPEN));
    }

    @Test
    void what_is_not_agreed_anyhow_waits_for_nothing() {
        // When
        var closed = close(with(open, GRID, OBJECTS)).closed();

        // Then
        assertThat(closed.settled()).isTrue();
        assertThat(closed.agreed()).isEmpty();
        assertThat(close(with(open, GRID, OBJECTS)).isWaiting()).isFalse();
    }

    @Test
    void parties_agree_since_the_last_body_decided() {
        // Given
        var later = NOW.plus(Duration.ofDays(3));

        // When
        var events = events(deciding(close(open), MUNICIPALITY, UNTIL.minusDays(2), later));

        // Then
        assertThat(events).hasSize(2);
        var settled = (OutcomeSettled) events.getLast();
        assertThat(settled.agreed()).contains(direction(1).ref());
        assertThat(settled.agreedAt()).isEqualTo(later);
        assertThat(settled.reservations()).extracting("state").containsExactly(State.LIFTED);
    }

    @Test
    void what_was_decided_in_time_and_is_told_before_the_reservation_lapsed_lifts_it() {
        // When
        var events = events(deciding(close(open), MUNICIPALITY, UNTIL, DAY_AFTER.plusSeconds(60)));

        // Then
        assertThat(((OutcomeSettled) events.getLast()).agreed()).isPresent();
    }

    @Test
    void what_was_decided_after_the_last_day_comes_too_late() {
        // When
        var decision = deciding(close(open), MUNICIPALITY, UNTIL.plusDays(1), DAY_AFTER.plusSeconds(60));

        // Then
        assertThat(decision).isEqualTo(refused(DECIDED_AFTER_LAST_DAY, UNTIL));
    }

    @Test
    void once_it_lapsed_it_is_not_lifted_any_more_in_an_open_round_either() {
        // Given
        var lapsed = lapse(open, DAY_AFTER);

        // When
        var decision = deciding(lapsed, MUNICIPALITY, UNTIL, DAY_AFTER);

        // Then
        assertThat(decision).isEqualTo(refused(RESERVATION_LAPSED, UNTIL));
        assertThat(close(lapsed, DAY_AFTER).closed().agreed()).isEmpty();
        assertThat(close(with(lapsed, MUNICIPALITY, AGREES), DAY_AFTER).closed().agreed())
                .isPresent();
    }

    @Test
    void a_lapse_is_told_once_and_settles_the_outcome() {
        // Given
        var closed = close(open);

        // When
        var early = lapsing(closed, NOW);
        var events = events(lapsing(closed, DAY_AFTER));
        var again = lapsing(lapse(closed, DAY_AFTER), DAY_AFTER);

        // Then
        assertThat(early).isEqualTo(Decision.accepted());
        assertThat(events.getFirst()).isInstanceOf(ReservationLapsed.class);
        assertThat(((OutcomeSettled) events.getLast()).agreed()).isEmpty();
        assertThat(again).isEqualTo(Decision.accepted());
    }

    @Test
    void what_lapses_by_the_closing_time_waits_until_the_round_is_closed() {
        // Given
        var overdue = CLOSES_AT.plus(Duration.ofDays(40));

        // When
        var decision = lapsing(open, overdue);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_IS_BEING_CLOSED));
    }

    @Test
    void under_seal_a_bodys_decision_is_as_if_it_were_not_there() {
        // Given
        var sealed = round(Visibility.SEALED_UNTIL_CLOSING);

        // When
        var decision = deciding(sealed, MUNICIPALITY, TODAY, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(INTERNAL_DECISION_UNDER_SEAL, CLOSES_AT));
    }

    @Test
    void a_party_that_left_does_not_lift_its_reservation_and_it_lapses() {
        // Given
        var left = close(open.evolve(
                new PartyLeftRound(ROUND, WIJKAANPAK, MUNICIPALITY, TODAY, Audience.ofWijkaanpak(), SYSTEM, NOW)));

        // When
        var decision = new RoundReservations(left, Optional.empty())
                .record(
                        approving(MUNICIPALITY, UNTIL),
                        new MandatedActor(
                                by(MUNICIPALITY),
                                ActorAuthority.STRANGER,
                                mandate(MUNICIPALITY).id(),
                                mandate(MUNICIPALITY),
                                HEARD,
                                0,
                                UNTIL,
                                0),
                        Successors.NONE,
                        DAY_AFTER.minusSeconds(60));
        var lapsed = events(lapsing(left, DAY_AFTER));

        // Then
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((OutcomeSettled) lapsed.getLast()).verdicts().getFirst().findings())
                .extracting("code")
                .contains("reservation-lapsed");
    }

    @Test
    void a_reservation_goes_with_who_comes_in_the_partys_place() {
        // Given
        var succeeded = open.evolve(new PartySucceededInRound(
                ROUND, WIJKAANPAK, MUNICIPALITY, STRANGER, Audience.ofWijkaanpak(), SYSTEM, NOW, null));

        // When
        var settled = events(deciding(close(succeeded), STRANGER, TODAY, NOW));

        // Then
        assertThat(settled.getFirst())
                .isInstanceOfSatisfying(
                        InternalDecisionRecorded.class,
                        told -> assertThat(told.organisation()).isEqualTo(STRANGER));
        assertThat(((OutcomeSettled) settled.getLast()).agreed()).isPresent();
    }

    @Test
    void after_the_closing_a_successor_lifts_what_the_round_knows_as_its_predecessors() {
        // Given
        var successors = Successors.NONE.with(MUNICIPALITY, STRANGER);

        // When
        var events = events(new RoundReservations(close(open), Optional.empty())
                .record(approving(STRANGER, TODAY), acting(STRANGER, mandate(STRANGER)), successors, NOW));

        // Then
        assertThat(((InternalDecisionRecorded) events.getFirst()).organisation())
                .isEqualTo(MUNICIPALITY);
        assertThat(((OutcomeSettled) events.getLast()).agreed()).isPresent();
    }

    @Test
    void among_rivals_another_is_agreed_when_the_one_that_was_reserved_is_not() {
        // Given
        var first = direction(1).ref();
        var second = direction(2).ref();
        var rivals = Round.NONE.evolve(opened(first, second));
        var spoken = on(on(reserving(rivals, MUNICIPALITY, first), HOUSING, first), GRID, second);
        var closed = close(spoken);

        // When
        var settled = events(lapsing(closed, DAY_AFTER));

        // Then
        assertThat(closed.isWaiting()).isTrue();
        assertThat(closed.closed().agreed()).isEmpty();
        assertThat(((OutcomeSettled) settled.getLast()).agreed()).contains(second);
    }

    private static RoundOpened opened(SubjectRef first, SubjectRef second) {
        var e = RoundExample.opened(terms(Visibility.OPEN));
        return new RoundOpened(
                e.round(),
                e.wijkaanpak(),
                List.of(new Alternative(first, "Een", null, null), new Alternative(second, "Twee", null, null)),
                e.procedure(),
                e.terms(),
                e.closesAt(),
                e.succeeds(),
                e.cites(),
                null,
                null,
                null,
                null,
                null,
                null,
                e.audience(),
                e.by(),
                e.at(),
                null);
    }

    private static Round reserving(Round round, OrganisationId party, SubjectRef on) {
        return taking(
                round,
                party,
                AGREES_UNDER_RESERVATION,
                on,
                new PositionDetail(null, null, new Reservation(COUNCIL, UNTIL), null));
    }

    private static Round on(Round round, OrganisationId party, SubjectRef on) {
        return taking(round, party, AGREES, on, null);
    }

    private static Round taking(
            Round round, OrganisationId party, Stance stance, SubjectRef on, PositionDetail detail) {
        var command = new TakePosition(
                ROUND, on.digest(), stance, null, detail, mandate(party).id(), null, salt(party), by(party));
        return after(round, round.take(command, acting(party, mandate(party)), ConditionFacts.NONE, NOW));
    }

    private static Round close(Round round) {
        return close(round, NOW);
    }

    private static Round close(Round round, Instant now) {
        return after(
                round,
                round.close(
                        new CloseRound(ROUND, by(round.voices().successors().of(MUNICIPALITY))),
                        ActorAuthority.MEMBER,
                        Map.of(),
                        _ -> Map.of(),
                        now,
                        TODAY));
    }

    private static RecordInternalDecision approving(OrganisationId party, LocalDate day) {
        return new RecordInternalDecision(
                ROUND,
                COUNCIL,
                BodyOutcome.APPROVED,
                day,
                null,
                "Raadsbesluit 61",
                mandate(party).id(),
                by(party));
    }

    private static Decision deciding(Round round, OrganisationId party, LocalDate day, Instant now) {
        var actor = new MandatedActor(
                by(party), ActorAuthority.MEMBER, mandate(party).id(), mandate(party), HEARD, 0, DutchDay.of(now), 0);
        return new RoundReservations(round, Optional.empty())
                .record(approving(party, day), actor, Successors.NONE, now);
    }

    private static Decision lapsing(Round round, Instant now) {
        return new RoundReservations(round, Optional.empty()).lapse(new LapseReservations(ROUND, SYSTEM), now);
    }

    private static Round lapse(Round round, Instant now) {
        return after(round, lapsing(round, now));
    }
}
