// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.ADVISES;
import static nl.wijkakkoord.contracts.decisions.Stance.AGREES;
import static nl.wijkakkoord.contracts.decisions.Stance.OBJECTS;
import static nl.wijkakkoord.decisions.Example.GRID;
import static nl.wijkakkoord.decisions.Example.HOUSING;
import static nl.wijkakkoord.decisions.Example.MUNICIPALITY;
import static nl.wijkakkoord.decisions.Example.NOW;
import static nl.wijkakkoord.decisions.Example.RESIDENTS;
import static nl.wijkakkoord.decisions.Example.STRANGER;
import static nl.wijkakkoord.decisions.Example.TODAY;
import static nl.wijkakkoord.decisions.Example.by;
import static nl.wijkakkoord.decisions.Example.direction;
import static nl.wijkakkoord.decisions.Example.rule;
import static nl.wijkakkoord.decisions.round.RoundExample.ROUND;
import static nl.wijkakkoord.decisions.round.RoundExample.after;
import static nl.wijkakkoord.decisions.round.RoundExample.events;
import static nl.wijkakkoord.decisions.round.RoundExample.opened;
import static nl.wijkakkoord.decisions.round.RoundExample.saying;
import static nl.wijkakkoord.decisions.round.RoundExample.taking;
import static nl.wijkakkoord.decisions.round.RoundExample.with;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.CountedPosition;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.decisions.round.closing.ClosingRefusal;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.SucceedInRound;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {
    private static final OrganisationId SUCCESSOR = new OrganisationId("kvk:10000007");

    private final Round unanimous = round(DecisionRule.Kind.UNANIMITY, Visibility.OPEN);

    @Test
    void the_successor_is_asked_in_the_place_of_the_predecessor() {
        // When
        var round = succeeded(unanimous, GRID);

        // Then
        assertThat(round.waitingFor(TODAY)).containsExactly(MUNICIPALITY, HOUSING, SUCCESSOR);
        assertThat(taking(round, SUCCESSOR, AGREES, null)).isInstanceOf(Decision.Accepted.class);
        assertThat(taking(round, GRID, AGREES, null)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void what_the_predecessor_said_stands_and_stays_its_own() {
        // Given
        var said = with(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);

        // When
        var closed = closed(succeeded(said, GRID), MUNICIPALITY);

        // Then
        assertThat(closed.agreed()).contains(direction(1).ref());
        assertThat(closed.positions())
                .extracting(CountedPosition::organisation)
                .containsExactlyInAnyOrder(MUNICIPALITY, HOUSING, GRID);
    }

    @Test
    void the_successor_may_say_something_else() {
        // Given
        var said = with(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);

        // When
        var closed = closed(with(succeeded(said, GRID), SUCCESSOR, OBJECTS), MUNICIPALITY);

        // Then
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.positions())
                .extracting(CountedPosition::organisation)
                .containsExactlyInAnyOrder(MUNICIPALITY, HOUSING, SUCCESSOR);
    }

    @Test
    void who_was_to_leave_and_comes_in_anothers_place_is_waited_for_after_that_day() {
        // Given
        var leaving = after(
                round(DecisionRule.Kind.UNANIMITY, Visibility.OPEN),
                unanimous.leave(new LeaveRound(ROUND, HOUSING, TODAY.plusDays(3), By.system(STRANGER)), NOW));

        // When
        var round = after(
                leaving,
                RoundSuccession.succeed(
                        leaving, new SucceedInRound(ROUND, GRID, HOUSING, By.system(STRANGER), null), NOW));

        // Then
        assertThat(leaving.waitingFor(TODAY.plusDays(4))).containsExactly(MUNICIPALITY, GRID);
        assertThat(round.waitingFor(TODAY.plusDays(4))).containsExactly(MUNICIPALITY, HOUSING);
    }

    @Test
    void who_advised_and_comes_in_the_place_of_one_that_decides_has_spoken_and_not_decided() {
        // Given
        var said = with(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), RESIDENTS, ADVISES);
        var round = after(
                said,
                RoundSuccession.succeed(
                        said, new SucceedInRound(ROUND, GRID, RESIDENTS, By.system(STRANGER), null), NOW));

        // When
        var closed = closed(round, MUNICIPALITY);

        // Then
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.verdicts().getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("quorum-reached", "abstention");
    }

    @Test
    void two_that_became_one_have_one_voice() {
        // Given
        var majority = round(DecisionRule.Kind.MAJORITY, Visibility.OPEN);
        var said = with(with(with(majority, MUNICIPALITY, AGREES), HOUSING, OBJECTS), GRID, AGREES);

        // When
        var tie = closed(succeeded(succeeded(said, MUNICIPALITY), GRID), SUCCESSOR);

        // Then
        assertThat(tie.agreed()).isEmpty();
        assertThat(tie.positions()).hasSize(2);
    }

    @Test
    void the_successor_of_who_opened_a_round_closes_it() {
        // Given
        var said = with(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);
        var round = succeeded(said, MUNICIPALITY);

        // When
        var predecessor = closing(round, MUNICIPALITY);
        var successor = closing(round, SUCCESSOR);

        // Then
        assertThat(predecessor).isEqualTo(refused(ClosingRefusal.NOT_THE_OPENER, SUCCESSOR));
        assertThat(successor).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_was_sealed_is_opened_and_counted_for_the_successor() {
        // Given
        var sealing = round(DecisionRule.Kind.UNANIMITY, Visibility.SEALED_UNTIL_CLOSING);
        var said = sealing;
        for (var party : List.of(MUNICIPALITY, HOUSING, GRID)) {
            said = after(said, taking(said, party, AGREES, null));
        }
        var kept = Map.of(
                MUNICIPALITY, SealedWords.of(saying(MUNICIPALITY, AGREES, null)),
                HOUSING, SealedWords.of(saying(HOUSING, AGREES, null)),
                GRID, SealedWords.of(saying(GRID, AGREES, null)));

        // When
        var round = succeeded(said, GRID);
        var decision = round.close(
                new CloseRound(ROUND, by(MUNICIPALITY)), ActorAuthority.MEMBER, kept, _ -> Map.of(), NOW, TODAY);

        // Then
        var closed = after(round, decision);
        assertThat(closed.closed().agreed()).contains(direction(1).ref());
        assertThat(closed.positions()).containsOnlyKeys(MUNICIPALITY, HOUSING, SUCCESSOR);
        assertThat(closed.positions().get(SUCCESSOR).stance()).isEqualTo(AGREES);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"HERINDELING, true", "MERGER, true", "none, true", "SPLIT, false"})
    void a_veto_passes_only_where_everything_does(SuccessionGround ground, boolean passes) {
        // Given
        var veto = new FurtherRule(FurtherRule.Kind.VETO, GRID, null, null, null, null, null);
        var terms = new ProcedureTerms(
                List.of(MUNICIPALITY, HOUSING, GRID),
                List.of(),
                List.of(),
                rule(DecisionRule.Kind.MAJORITY),
                3,
                Visibility.OPEN,
                List.of(veto),
                null);
        var said = with(with(Round.NONE.evolve(opened(terms)), MUNICIPALITY, AGREES), HOUSING, AGREES);
        var command = new SucceedInRound(ROUND, GRID, SUCCESSOR, By.system(STRANGER), ground);
        var round = with(after(said, RoundSuccession.succeed(said, command, NOW)), SUCCESSOR, OBJECTS);

        // When
        var closed = closed(round, MUNICIPALITY);

        // Then
        assertThat(closed.agreed().isEmpty()).isEqualTo(passes);
        assertThat(round.opened().terms().also()).hasSize(passes ? 1 : 0);
    }

    @Test
    void a_succession_is_recorded_once_and_changes_nothing_after_the_outcome() {
        // Given
        var said = with(with(with(unanimous, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);
        var known = succeeded(said, GRID);
        var closed = after(known, closing(known, MUNICIPALITY));

        // When
        var again = RoundSuccession.succeed(
                known, new SucceedInRound(ROUND, GRID, SUCCESSOR, By.system(STRANGER), null), NOW);
        var late = RoundSuccession.succeed(
                closed, new SucceedInRound(ROUND, HOUSING, SUCCESSOR, By.system(STRANGER), null), NOW);

        // Then
        assertThat(again).isEqualTo(Decision.accepted());
        assertThat(late).isEqualTo(Decision.accepted());
    }

    private static Round round(DecisionRule.Kind kind, Visibility visibility) {
        return Round.NONE.evolve(opened(new ProcedureTerms(
                List.of(MUNICIPALITY, HOUSING, GRID),
                List.of(RESIDENTS),
                List.of(),
                rule(kind),
                3,
                visibility,
                null,
                null)));
    }

    private static Round succeeded(Round round, OrganisationId predecessor) {
        var command = new SucceedInRound(ROUND, predecessor, SUCCESSOR, By.system(STRANGER), null);
        return after(round, RoundSuccession.succeed(round, command, NOW));
    }

    private static Decision closing(Round round, OrganisationId by) {
        return round.close(new CloseRound(ROUND, by(by)), ActorAuthority.MEMBER, Map.of(), _ -> Map.of(), NOW, TODAY);
    }

    private static RoundClosed closed(Round round, OrganisationId by) {
        return (RoundClosed) events(closing(round, by)).getLast();
    }
}
