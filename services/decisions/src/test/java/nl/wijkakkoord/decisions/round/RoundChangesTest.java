// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.AGREES;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.change.ChangeRefusal.*;
import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.NOT_THE_OPENER;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.CLOSING_TIME_OUT_OF_RANGE;
import static nl.wijkakkoord.decisions.round.position.PositionRefusal.ROUND_PAST_CLOSING_TIME;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.CancelRound;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ConsentToChange;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.MoveClosing;
import nl.wijkakkoord.decisions.round.command.ChangeCommand.ProposeChange;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class RoundChangesTest {
    private static final Instant SOONER = CLOSES_AT.minus(Duration.ofDays(7));
    private static final By SYSTEM = By.system(STRANGER);

    private final Round open = round(Visibility.OPEN);
    private final Round spokenIn = with(open, HOUSING, AGREES);

    @Test
    void who_opened_it_cancels_it_while_nobody_spoke() {
        // When
        var cancelled = (RoundCancelled) events(cancelling(open, MUNICIPALITY)).getLast();

        // Then
        assertThat(cancelled.subjects()).containsExactly(direction(1).ref());
        assertThat(cancelled.proposal()).isNull();
        assertThat(open.evolve(cancelled).status()).isEqualTo(RoundStatus.CANCELLED);
    }

    @Test
    void another_does_not() {
        // When
        var decision = cancelling(open, HOUSING);

        // Then
        assertThat(decision).isEqualTo(refused(NOT_THE_OPENER, MUNICIPALITY));
    }

    @Test
    void but_where_the_opener_left_another_does() {
        // When
        var decision = cancelling(after(open, leaving(open, MUNICIPALITY)), HOUSING);

        // Then
        assertThat(events(decision)).singleElement().isInstanceOf(RoundCancelled.class);
    }

    @Test
    void once_somebody_spoke_nobody_cancels_it_alone() {
        // When
        var decision = cancelling(spokenIn, MUNICIPALITY);

        // Then
        assertThat(decision).isEqualTo(refused(POSITIONS_WERE_TAKEN, List.of(HOUSING)));
    }

    @Test
    void a_round_whose_subject_is_gone_is_cancelled_by_the_system_whatever_was_said_in_it() {
        // When
        var decision = changes(spokenIn)
                .cancel(new CancelRound(ROUND, "Ingetrokken", SYSTEM), ActorAuthority.STRANGER, NOW, TODAY);

        // Then
        assertThat(events(decision)).singleElement().isInstanceOf(RoundCancelled.class);
    }

    @Test
    void who_opened_it_moves_its_closing_time_while_nobody_spoke() {
        // When
        var moved = after(open, moving(open, SOONER));

        // Then
        assertThat(moved.closesAt()).isEqualTo(SOONER);
    }

    @Test
    void not_beyond_a_year_nor_into_the_past() {
        // When
        var decision = moving(open, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(CLOSING_TIME_OUT_OF_RANGE, NOW, Instant.parse("2027-03-11T14:00:00Z")));
    }

    @Test
    void once_its_time_is_over_its_outcome_stands() {
        // When
        var decision = changes(open)
                .cancel(new CancelRound(ROUND, "Te laat", by(MUNICIPALITY)), ActorAuthority.MEMBER, CLOSES_AT, TODAY);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_PAST_CLOSING_TIME, CLOSES_AT));
    }

    @Test
    void the_last_consent_of_all_who_decide_cancels_it() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, null));
        var almost = consented(consented(proposed, MUNICIPALITY, 1), GRID, 1);

        // When
        var events = events(consenting(almost, HOUSING, 1));

        // Then
        assertThat(events).hasExactlyElementsOfTypes(ChangeConsented.class, RoundCancelled.class);
        assertThat(((RoundCancelled) events.getLast()).proposal()).isEqualTo(1);
    }

    @Test
    void or_moves_its_closing_time_as_was_proposed() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, SOONER));
        var almost = consented(consented(proposed, MUNICIPALITY, 1), GRID, 1);

        // When
        var moved = (ClosingMoved) events(consenting(almost, HOUSING, 1)).getLast();

        // Then
        assertThat(moved.closesAt()).isEqualTo(SOONER);
    }

    @Test
    void nobody_consents_to_a_closing_time_that_is_over() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, SOONER));

        // When
        var decision = changes(proposed).consent(consent(HOUSING, 1), acting(HOUSING, mandate(HOUSING)), SOONER);

        // Then
        assertThat(decision).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void who_left_is_not_waited_for() {
        // Given
        var left = after(spokenIn, leaving(spokenIn, GRID));
        var almost = consented(after(left, proposing(left, null)), MUNICIPALITY, 1);

        // When
        var events = events(consenting(almost, HOUSING, 1));

        // Then
        assertThat(events.getLast()).isInstanceOf(RoundCancelled.class);
    }

    @Test
    void who_consents_once_more_finds_out_whether_it_is_enough_by_now() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, null));
        var almost = consented(consented(proposed, MUNICIPALITY, 1), HOUSING, 1);

        // When
        var again = events(consenting(almost, HOUSING, 1));
        var afterwards = events(consenting(after(almost, leaving(almost, GRID)), HOUSING, 1));

        // Then
        assertThat(again).isEmpty();
        assertThat(afterwards).singleElement().isInstanceOf(RoundCancelled.class);
    }

    @Test
    void consent_is_to_the_proposal_that_was_read() {
        // Given
        var first = after(spokenIn, proposing(spokenIn, null));
        var second = after(consented(first, GRID, 1), proposing(first, SOONER));

        // When
        var decision = consenting(second, HOUSING, 1);

        // Then
        assertThat(decision).isEqualTo(refused(NO_SUCH_PROPOSAL));
        assertThat(second.proposal().consented()).isEmpty();
    }

    @Test
    void what_was_carried_out_is_before_the_parties_no_more() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, SOONER));
        var moved = consented(consented(consented(proposed, MUNICIPALITY, 1), HOUSING, 1), GRID, 1);

        // When
        var decision = consenting(moved, HOUSING, 1);

        // Then
        assertThat(decision).isEqualTo(refused(NO_SUCH_PROPOSAL));
        assertThat(after(moved, proposing(moved, null)).proposal().number()).isEqualTo(2);
    }

    @Test
    void who_only_advises_does_not_consent() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, null));

        // When
        var decision = consenting(proposed, RESIDENTS, 1);

        // Then
        assertThat(decision).isEqualTo(refused(CONSENT_IS_OF_WHO_DECIDES));
    }

    @Test
    void consent_is_under_a_mandate_as_a_position_is() {
        // Given
        var proposed = after(spokenIn, proposing(spokenIn, null));

        // When
        var decision = changes(proposed).consent(consent(HOUSING, 1), acting(HOUSING, mandate(GRID)), NOW);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.MANDATE_OF_SOMEBODY_ELSE, mandate(GRID).id()));
    }

    @Test
    void in_a_cancelled_round_nothing_is_said_or_closed() {
        // Given
        var cancelled = after(open, cancelling(open, MUNICIPALITY));

        // When
        var position = taking(cancelled, HOUSING, AGREES, null);
        var closing = cancelled.close(
                new CloseRound(ROUND, SYSTEM), ActorAuthority.STRANGER, Map.of(), _ -> Map.of(), CLOSES_AT, TODAY);

        // Then
        assertThat(position).isEqualTo(refused(ROUND_CANCELLED, NOW));
        assertThat(closing).isEqualTo(refused(ROUND_CANCELLED, NOW));
    }

    @Test
    void where_the_opener_left_another_closes_a_complete_round() {
        // Given
        var complete = with(with(open, HOUSING, AGREES), GRID, AGREES);
        var left = after(complete, leaving(complete, MUNICIPALITY));

        // When
        var decision = left.close(
                new CloseRound(ROUND, by(HOUSING)), ActorAuthority.FACILITATOR, Map.of(), _ -> Map.of(), NOW, TODAY);

        // Then
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    private static RoundChanges changes(Round round) {
        return new RoundChanges(round);
    }

    private static Decision cancelling(Round round, OrganisationId party) {
        return changes(round)
                .cancel(new CancelRound(ROUND, "Verkeerd jaar", by(party)), ActorAuthority.MEMBER, NOW, TODAY);
    }

    private static Decision moving(Round round, Instant closesAt) {
        return changes(round)
                .move(
                        new MoveClosing(ROUND, closesAt, "Verkeerd jaar", by(MUNICIPALITY)),
                        ActorAuthority.MEMBER,
                        NOW,
                        TODAY);
    }

    private static Decision proposing(Round round, Instant closesAt) {
        return changes(round)
                .propose(
                        new ProposeChange(ROUND, closesAt, "Verkeerd jaar", by(MUNICIPALITY)),
                        ActorAuthority.MEMBER,
                        NOW);
    }

    private static ConsentToChange consent(OrganisationId party, int proposal) {
        return new ConsentToChange(ROUND, proposal, mandate(party).id(), by(party));
    }

    private static Decision consenting(Round round, OrganisationId party, int proposal) {
        return changes(round).consent(consent(party, proposal), acting(party, mandate(party)), NOW);
    }

    private static Round consented(Round round, OrganisationId party, int proposal) {
        return after(round, consenting(round, party, proposal));
    }

    /** Its last day was yesterday. */
    private static Decision leaving(Round round, OrganisationId party) {
        return round.leave(new LeaveRound(ROUND, party, TODAY.minusDays(1), SYSTEM), NOW);
    }
}
