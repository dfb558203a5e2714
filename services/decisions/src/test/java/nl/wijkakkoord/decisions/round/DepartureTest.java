// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.*;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.*;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.opening.Candidate;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.decisions.subject.Subject;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import nl.wijkakkoord.outcome.Question;
import nl.wijkakkoord.outcome.Ranking;
import nl.wijkakkoord.outcome.Rule;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;

class DepartureTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final By SYSTEM = By.system(STRANGER);

    private final Round unanimous = Round.NONE.evolve(opened(new ProcedureTerms(
            List.of(MUNICIPALITY, HOUSING, GRID),
            List.of(RESIDENTS),
            List.of(),
            rule(DecisionRule.Kind.UNANIMITY),
            3,
            Visibility.OPEN,
            null,
            null)));

    @Test
    void a_round_is_told_of_who_left_before_it_opens_and_does_not_wait_for_it() {
        // When
        var events = events(opening(onDirection(), Map.of(GRID, YESTERDAY, STRANGER, YESTERDAY)));

        // Then
        assertThat(((RoundOpened) events.getFirst()).terms()).isEqualTo(terms(Visibility.OPEN));
        assertThat(events.subList(1, events.size()))
                .containsExactly(new PartyLeftRound(
                        ROUND, WIJKAANPAK, GRID, YESTERDAY, Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW));
        assertThat(folded(events).waitingFor(TODAY)).containsExactly(MUNICIPALITY, HOUSING);
    }

    @Test
    void who_is_leaving_is_waited_for_until_its_last_day() {
        // When
        var round = folded(events(opening(onDirection(), Map.of(GRID, TODAY))));

        // Then
        assertThat(round.waitingFor(TODAY)).contains(GRID);
        assertThat(round.waitingFor(TOMORROW)).doesNotContain(GRID);
    }

    @Test
    void when_everybody_who_decides_left_only_a_procedure_can_be_decided_on_by_all_there_are() {
        // Given
        var departures = Map.of(MUNICIPALITY, YESTERDAY, HOUSING, YESTERDAY, GRID, YESTERDAY);
        var ref = new SubjectRef(
                SubjectType.PROCEDURE,
                Procedure.idOf(WIJKAANPAK),
                2,
                direction(1).digest());
        var procedure = candidate(
                new Subject(
                        ref,
                        WIJKAANPAK,
                        "Procedure",
                        null,
                        true,
                        false,
                        false,
                        null,
                        List.of("kern"),
                        Audience.ofWijkaanpak()),
                null);

        // When
        var ofDirection = opening(onDirection(), departures);
        var ofProcedure = opening(procedure, departures);

        // Then
        assertThat(ofDirection).isEqualTo(refused(NOBODY_LEFT_TO_DECIDE));
        var opened = (RoundOpened) events(ofProcedure).getFirst();
        assertThat(opened.terms().deciding()).containsExactlyInAnyOrder(RESIDENTS, ADVISER);
        assertThat(opened.terms().rule()).isEqualTo(rule(DecisionRule.Kind.UNANIMITY));
        assertThat(opened.procedure()).isEqualTo(inForce().refInForce());
    }

    @Test
    void unanimity_is_that_of_who_remains() {
        // Given
        var remaining = leaving(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, YESTERDAY);

        // When
        var closed = closed(closing(remaining));

        // Then
        assertThat(closed.agreed()).contains(direction(1).ref());
        assertThat(closed.function()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(closed.verdicts().getFirst().findings())
                .contains(new Finding("left-without-position", List.of(GRID), 3L, null, null, null, null));
    }

    @Test
    void on_its_last_day_a_party_is_still_counted() {
        // Given
        var remaining = leaving(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, TODAY);

        // When
        var decision = closing(remaining);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_NOT_COMPLETE, List.of(GRID), CLOSES_AT));
    }

    @Test
    void who_took_part_at_the_closing_time_is_counted_however_late_the_round_is_closed() {
        // Given
        var lastDay = DutchDay.of(CLOSES_AT);
        var spoken = with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES);
        var late = CLOSES_AT.plus(Duration.ofDays(30));

        // When
        var leftAfter = closed(closingLate(leaving(spoken, GRID, lastDay), late));
        var leftBefore = closed(closingLate(leaving(spoken, GRID, lastDay.minusDays(1)), late));

        // Then
        assertThat(leftAfter.agreed()).isEmpty();
        assertThat(leftBefore.agreed()).isPresent();
        assertThat(leftBefore.agreedAt())
                .isEqualTo(lastDay.atStartOfDay(DutchDay.ZONE).toInstant());
    }

    @Test
    void a_position_that_was_taken_counts_although_its_party_left() {
        // Given
        var objected = with(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, OBJECTS);

        // When
        var closed = closed(closing(leaving(objected, GRID, YESTERDAY)));

        // Then
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.function()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(closed.positions()).extracting("organisation").contains(GRID);
    }

    @Test
    void when_all_left_in_silence_nothing_is_agreed() {
        // Given
        var abandoned = unanimous;
        for (var party : List.of(MUNICIPALITY, HOUSING, GRID)) {
            abandoned = leaving(abandoned, party, YESTERDAY);
        }

        // When
        var closed = closed(abandoned.close(
                new CloseRound(ROUND, SYSTEM), ActorAuthority.STRANGER, Map.of(), _ -> Map.of(), CLOSES_AT, TODAY));

        // Then
        assertThat(closed.agreed()).isEmpty();
    }

    @Test
    void a_departure_is_recorded_once_and_changes_nothing_after_the_outcome() {
        // Given
        var known = leaving(unanimous, GRID, YESTERDAY);
        var closed = after(
                known,
                known.close(
                        new CloseRound(ROUND, SYSTEM),
                        ActorAuthority.STRANGER,
                        Map.of(),
                        _ -> Map.of(),
                        CLOSES_AT,
                        TODAY));

        // When
        var again = known.leave(new LeaveRound(ROUND, GRID, YESTERDAY, SYSTEM), NOW);
        var late = closed.leave(new LeaveRound(ROUND, HOUSING, YESTERDAY, SYSTEM), CLOSES_AT);

        // Then
        assertThat(again).isEqualTo(Decision.accepted());
        assertThat(late).isEqualTo(Decision.accepted());
    }

    @Test
    void whoever_has_the_events_computes_the_same_outcome() {
        // Given
        var history = new ArrayList<>(events(opening(onDirection(), Map.of(GRID, YESTERDAY))));
        history.addAll(events(taking(folded(history), MUNICIPALITY, AGREES, null)));
        history.addAll(events(folded(history).leave(new LeaveRound(ROUND, HOUSING, YESTERDAY, SYSTEM), NOW)));
        history.addAll(events(closing(folded(history))));
        var left = new HashSet<String>();
        history.forEach(event -> {
            if (event instanceof PartyLeftRound departure) {
                left.add(departure.organisation().value());
            }
        });

        // When
        var procedure = new nl.wijkakkoord.outcome.Procedure(
                Set.of(MUNICIPALITY.value(), HOUSING.value(), GRID.value()),
                new Rule.ConsentWithoutObjection(),
                3,
                Silence.NEVER,
                Choice.APPROVAL,
                Tie.NOTHING);
        var only = folded(history)
                .opened()
                .alternatives()
                .getFirst()
                .subject()
                .digest()
                .value();
        var decided = Outcomes.of(new Question(
                procedure,
                Map.of(only, Set.of()),
                Map.of(MUNICIPALITY.value(), new Agrees(Ranking.only(only))),
                left,
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                TODAY));

        // Then
        var closed = folded(history).closed();
        assertThat(closed.function()).isEqualTo(decided.function());
        assertThat(closed.agreed().isPresent())
                .isEqualTo(decided.outcomes().get(only).agreed())
                .isTrue();
        assertThat(closed.verdicts().getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("left-without-position", "quorum-reached", "no-objection");
    }

    private static Candidate onDirection() {
        return candidate(subject(1, true), null);
    }

    private static Decision opening(Candidate candidate, Map<OrganisationId, LocalDate> departures) {
        var remaining = new TreeMap<OrganisationId, Capacity>(ADMITTED);
        departures.forEach((party, until) -> {
            if (until.isBefore(TODAY)) {
                remaining.remove(party);
            }
        });
        SortedMap<OrganisationId, LocalDate> last = new TreeMap<>(departures);
        var opening = new RoundOpeningFacts(
                ActorAuthority.MEMBER,
                List.of(candidate),
                inForce(),
                remaining,
                last,
                TODAY,
                Map.of(),
                null,
                null,
                Set.of(),
                null);
        return Round.NONE.open(new OpenedOn(candidate.asked()).command(CLOSES_AT), opening, NOW);
    }

    private static Round folded(List<Event> events) {
        var round = Round.NONE;
        for (var event : events) {
            round = round.evolve((RoundEvent) event);
        }
        return round;
    }

    private static Round leaving(Round round, OrganisationId party, LocalDate until) {
        return after(round, round.leave(new LeaveRound(ROUND, party, until, SYSTEM), NOW));
    }

    private static Decision closingLate(Round round, Instant now) {
        return round.close(
                new CloseRound(ROUND, SYSTEM), ActorAuthority.STRANGER, Map.of(), _ -> Map.of(), now, DutchDay.of(now));
    }

    private static Decision closing(Round round) {
        return round.close(
                new CloseRound(ROUND, by(MUNICIPALITY)), ActorAuthority.MEMBER, Map.of(), _ -> Map.of(), NOW, TODAY);
    }

    private static RoundClosed closed(Decision decision) {
        return (RoundClosed) events(decision).getLast();
    }
}
