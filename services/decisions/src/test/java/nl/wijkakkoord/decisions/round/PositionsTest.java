// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.*;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.*;
import static nl.wijkakkoord.decisions.round.position.PositionRefusal.*;
import static nl.wijkakkoord.decisions.subject.SubjectRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PositionsTest {
    private final Round round = round(Visibility.OPEN);

    @Test
    void a_position_says_who_for_whom_on_which_digest_under_which_version_of_the_mandate_and_when() {
        // When
        var events = events(taking(round, HOUSING, AGREES, null));

        // Then
        assertThat(events).singleElement().isInstanceOfSatisfying(PositionTaken.class, e -> {
            assertThat(e.organisation()).isEqualTo(HOUSING);
            assertThat(e.member()).isEqualTo(by(HOUSING).member());
            assertThat(e.digest()).isEqualTo(direction(1).digest());
            assertThat(e.mandate())
                    .isEqualTo(new MandateCitation(mandate(HOUSING).id(), 1, HEARD));
            assertThat(e.at()).isEqualTo(NOW);
        });
    }

    @Test
    void a_later_position_of_a_party_replaces_its_earlier_one() {
        // When
        var changed = with(with(round, HOUSING, OBJECTS), HOUSING, AGREES);

        // Then
        assertThat(changed.positions()).hasSize(1);
        assertThat(changed.positions().get(HOUSING).stance()).isEqualTo(AGREES);
    }

    @Test
    void the_standing_position_of_the_own_organisation_is_corrected_by_the_next_one() {
        // Given
        var mistaken = events(taking(round, HOUSING, OBJECTS, "Vergissing")).getFirst();
        var authority = after(round, Decision.accepted(mistaken));
        var changed = with(authority, HOUSING, AGREES);

        // When
        var own = authority.checkMayCorrect(by(HOUSING), mistaken);
        var anothers = authority.checkMayCorrect(by(MUNICIPALITY), mistaken);
        var replaced = changed.checkMayCorrect(by(HOUSING), mistaken);
        var unknown = authority.checkMayCorrect(by(HOUSING), null);

        // Then
        assertThat(own.refused()).isEmpty();
        assertThat(anothers.refused()).contains(refused(NOT_YOUR_STANDING_POSITION));
        assertThat(replaced.refused()).contains(refused(NOT_YOUR_STANDING_POSITION));
        assertThat(unknown.refused()).contains(refused(NOT_YOUR_STANDING_POSITION));
    }

    @Test
    void a_position_that_was_counted_is_not_corrected() {
        // Given
        var mistaken = events(taking(round, HOUSING, OBJECTS, "Vergissing")).getFirst();
        var counted = after(round, Decision.accepted(mistaken));
        var closed = after(
                counted,
                counted.close(
                        new CloseRound(ROUND, by(MUNICIPALITY)),
                        ActorAuthority.MEMBER,
                        Map.of(),
                        _ -> Map.of(),
                        CLOSES_AT,
                        TODAY));

        // When
        var correcting = closed.checkMayCorrect(by(HOUSING), mistaken);

        // Then
        assertThat(correcting.refused()).contains(refused(OUTCOME_STANDS, CLOSES_AT));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASKS_CHANGE", "OBJECTS"})
    void who_asks_change_or_objects_says_why(Stance stance) {
        // When
        var decision = taking(round, HOUSING, stance, "  ");

        // Then
        assertThat(decision).isEqualTo(refused(REASON_MISSING, stance));
    }

    @Test
    void an_advising_party_advises_with_a_reason() {
        // When
        var advised = with(round, RESIDENTS, ADVISES);

        // Then
        assertThat(advised.positions().get(RESIDENTS).reason()).isEqualTo("Daarom");
    }

    @Test
    void an_advising_party_does_not_decide() {
        // When
        var decision = taking(round, RESIDENTS, AGREES, null);

        // Then
        assertThat(decision).isEqualTo(refused(STANCE_NOT_OF_PART, AGREES));
    }

    @Test
    void a_deciding_party_does_not_merely_advise() {
        // When
        var decision = taking(round, GRID, ADVISES, "Denk aan het net");

        // Then
        assertThat(decision).isEqualTo(refused(STANCE_NOT_OF_PART, ADVISES));
    }

    @Test
    void an_informed_party_takes_no_position() {
        // When
        var decision = taking(round, ADVISER, AGREES, null);

        // Then
        assertThat(decision).isEqualTo(refused(INFORMED_ONLY));
    }

    @Test
    void a_party_that_is_not_named_in_the_terms_has_no_part() {
        // When
        var decision = taking(round, STRANGER, AGREES, null);

        // Then
        assertThat(decision).isEqualTo(refused(NO_PART_IN_ROUND));
    }

    @Test
    void who_is_no_member_today_does_not_speak_for_its_party() {
        // Given
        var stranger = new MandatedActor(
                by(HOUSING), ActorAuthority.NO_MEMBER, mandate(HOUSING).id(), mandate(HOUSING), HEARD, 0, TODAY, 0);

        // When
        var decision = round.take(saying(HOUSING, AGREES, null), stranger, ConditionFacts.NONE, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.NOT_A_MEMBER));
    }

    @Test
    void the_digest_that_was_read_is_the_one_of_the_round() {
        // Given
        var other = new TakePosition(
                ROUND,
                direction(2).digest(),
                AGREES,
                null,
                null,
                mandate(HOUSING).id(),
                null,
                salt(HOUSING),
                by(HOUSING));

        // When
        var decision = round.take(other, acting(HOUSING, mandate(HOUSING)), ConditionFacts.NONE, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DIGEST_DOES_NOT_MATCH));
    }

    @Test
    void a_mandate_not_heard_of_may_still_be_on_its_way() {
        // When
        var decision = round.take(saying(HOUSING, AGREES, null), acting(HOUSING, null), ConditionFacts.NONE, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.MANDATE_NOT_HEARD_OF, mandate(HOUSING).id()));
    }

    @Test
    void nobody_speaks_under_the_mandate_of_another() {
        // When
        var decision =
                round.take(saying(HOUSING, AGREES, null), acting(HOUSING, mandate(GRID)), ConditionFacts.NONE, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.MANDATE_OF_SOMEBODY_ELSE, mandate(GRID).id()));
    }

    @Test
    void until_the_closing_time_and_not_at_it() {
        // When
        var decision = round.take(
                saying(HOUSING, AGREES, null), acting(HOUSING, mandate(HOUSING)), ConditionFacts.NONE, CLOSES_AT);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_PAST_CLOSING_TIME, CLOSES_AT));
    }

    @Test
    void a_closed_round_takes_no_positions() {
        // Given
        var complete = with(with(with(round, MUNICIPALITY, AGREES), HOUSING, AGREES), GRID, AGREES);
        var closed = RoundExample.after(
                complete,
                complete.close(
                        new CloseRound(ROUND, by(MUNICIPALITY)),
                        ActorAuthority.MEMBER,
                        Map.of(),
                        _ -> Map.of(),
                        NOW,
                        TODAY));

        // When
        var decision = taking(closed, HOUSING, OBJECTS, "Toch niet");

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_CLOSED, NOW));
    }

    @Test
    void it_waits_for_the_deciding_parties_only() {
        // When
        var waitingFor = with(with(round, HOUSING, AGREES), RESIDENTS, ADVISES).waitingFor(TODAY);

        // Then
        assertThat(waitingFor).isEqualTo(List.of(MUNICIPALITY, GRID));
    }
}
