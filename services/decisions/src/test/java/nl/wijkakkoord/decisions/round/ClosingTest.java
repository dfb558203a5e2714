// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.*;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final Round open = round(Visibility.OPEN);

    @Test
    void it_closes_when_every_deciding_party_has_spoken() {
        // Given
        var complete =
                with(with(with(with(open, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, ABSTAINS), RESIDENTS, ADVISES);

        // When
        var closed = closed(closing(complete, NOW));

        // Then
        assertThat(closed.agreed()).contains(direction(1).ref());
        assertThat(closed.function()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(closed.verdicts().getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("quorum-reached", "no-objection");
        assertThat(closed.positions())
                .extracting("organisation", "stance")
                .containsExactlyInAnyOrder(
                        tuple(MUNICIPALITY, AGREES),
                        tuple(HOUSING, AGREES),
                        tuple(GRID, ABSTAINS),
                        tuple(RESIDENTS, ADVISES));
    }

    @Test
    void an_objection_is_named_in_the_outcome() {
        // Given
        var complete = with(with(with(open, MUNICIPALITY, AGREES), HOUSING, ASKS_CHANGE), GRID, OBJECTS);

        // When
        var closed = closed(closing(complete, NOW));

        // Then
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.verdicts().getFirst().findings())
                .contains(
                        new Finding("objection", List.of(GRID), 3L, null, null, null, null),
                        new Finding("change-asked", List.of(HOUSING), 3L, null, null, null, null));
    }

    @Test
    void while_somebody_is_silent_it_stays_open_and_says_who() {
        // When
        var decision = closing(with(open, HOUSING, AGREES), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_NOT_COMPLETE, List.of(MUNICIPALITY, GRID), CLOSES_AT));
    }

    @Test
    void after_its_closing_time_it_closes_with_who_has_spoken() {
        // When
        var closed = closed(closing(with(open, HOUSING, AGREES), CLOSES_AT));

        // Then
        assertThat(closed.agreed()).isEmpty();
        assertThat(closed.verdicts().getFirst().findings())
                .extracting(Finding::code)
                .contains("quorum-not-reached");
    }

    @Test
    void only_who_opened_it_closes_it() {
        // When
        var decision = open.close(
                new CloseRound(ROUND, by(HOUSING)), ActorAuthority.MEMBER, Map.of(), _ -> Map.of(), CLOSES_AT, TODAY);

        // Then
        assertThat(decision).isEqualTo(refused(NOT_THE_OPENER, MUNICIPALITY));
    }

    @Test
    void at_its_closing_time_it_closes_by_itself_whoever_opened_it() {
        // Given
        var operator = By.system(STRANGER);

        // When
        var closed = closed(with(open, HOUSING, AGREES)
                .close(
                        new CloseRound(ROUND, operator),
                        ActorAuthority.STRANGER,
                        Map.of(),
                        _ -> Map.of(),
                        CLOSES_AT,
                        TODAY));

        // Then
        assertThat(closed.by()).isEqualTo(operator);
        assertThat(closed.at()).isEqualTo(CLOSES_AT);
        assertThat(closed.agreed()).isEmpty();
    }

    @Test
    void since_when_the_parties_agree_follows_from_their_positions_and_not_from_when_it_is_closed() {
        // Given
        var complete = with(with(with(open, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);
        var late = CLOSES_AT.plus(Duration.ofDays(30));

        // When
        var ofAll = closed(closing(complete, late));
        var ofNobody = closed(closing(open, late));

        // Then
        assertThat(ofAll.agreedAt()).isEqualTo(NOW);
        assertThat(ofAll.at()).isEqualTo(late);
        assertThat(ofNobody.agreedAt()).isNull();
    }

    @Test
    void before_its_closing_time_it_does_not_close_by_itself_although_it_is_complete() {
        // Given
        var complete = with(with(with(open, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);

        // When
        var decision = complete.close(
                new CloseRound(ROUND, By.system(MUNICIPALITY)),
                ActorAuthority.NO_MEMBER,
                Map.of(),
                _ -> Map.of(),
                CLOSES_AT.minusMillis(1),
                TODAY);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.NOT_A_MEMBER));
    }

    @Test
    void it_closes_once() {
        // Given
        var closed = RoundExample.after(open, closing(open, CLOSES_AT));

        // When
        var decision = closing(closed, CLOSES_AT);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_CLOSED, CLOSES_AT));
    }

    private static Decision closing(Round round, Instant now) {
        return round.close(
                new CloseRound(ROUND, by(MUNICIPALITY)), ActorAuthority.MEMBER, Map.of(), _ -> Map.of(), now, TODAY);
    }

    private static RoundClosed closed(Decision decision) {
        return (RoundClosed) events(decision).getLast();
    }
}
