// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.AGREES;
import static nl.wijkakkoord.contracts.decisions.Stance.OBJECTS;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.PassOver;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private final Round open = with(with(round(Visibility.OPEN), MUNICIPALITY, AGREES), HOUSING, AGREES);
    private final Round withoutGrid = passedOver(open, GRID);

    @Test
    void a_party_that_was_set_aside_is_not_waited_for() {
        // When
        var closed = closed(withoutGrid);

        // Then
        assertThat(withoutGrid.waitingFor(TODAY)).isEmpty();
        assertThat(closed.agreed()).contains(direction(1).ref());
        assertThat(closed.function()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(closed.verdicts().getFirst().findings())
                .contains(new Finding("set-aside-without-position", List.of(GRID), 3L, null, null, null, null));
    }

    @Test
    void what_it_says_all_the_same_counts() {
        // When
        var closed = closed(with(withoutGrid, GRID, OBJECTS));

        // Then
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.function()).isEqualTo("wijkakkoord-outcome/4");
    }

    @Test
    void once_it_answers_it_is_waited_for_again() {
        // When
        var again = after(withoutGrid, passing(withoutGrid, GRID, false));

        // Then
        assertThat(again.waitingFor(TODAY)).containsExactly(GRID);
    }

    @Test
    void what_is_known_already_changes_nothing() {
        // When
        var events = events(passing(withoutGrid, GRID, true));

        // Then
        assertThat(events).isEmpty();
    }

    @Test
    void a_round_that_opens_says_who_does_not_answer() {
        // Given
        var facts = opening(1, null);
        var silent = new RoundOpeningFacts(
                facts.authority(),
                facts.candidates(),
                facts.procedure(),
                facts.admitted(),
                facts.departures(),
                facts.today(),
                facts.agreed(),
                null,
                null,
                Set.of(GRID, STRANGER),
                null);

        // When
        var events = events(Round.NONE.open(open(1, null), silent, NOW));

        // Then
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        PartyPassedOver.class,
                        passed -> assertThat(passed.organisation()).isEqualTo(GRID));
        assertThat(events).hasSize(2);
    }

    private static Round passedOver(Round round, OrganisationId party) {
        return after(round, passing(round, party, true));
    }

    private static Decision passing(Round round, OrganisationId party, boolean setAside) {
        return new RoundChanges(round).passOver(new PassOver(ROUND, party, setAside, By.system(STRANGER)), NOW);
    }

    private static RoundClosed closed(Round round) {
        var decision = round.close(
                new CloseRound(ROUND, by(MUNICIPALITY)), ActorAuthority.MEMBER, Map.of(), _ -> Map.of(), NOW, TODAY);
        return (RoundClosed) events(decision).getLast();
    }
}
