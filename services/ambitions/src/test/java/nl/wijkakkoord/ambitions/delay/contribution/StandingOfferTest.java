// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import static nl.wijkakkoord.ambitions.Example.HOUSING;
import static nl.wijkakkoord.ambitions.Example.MUNICIPALITY;
import static nl.wijkakkoord.ambitions.Example.by;
import static nl.wijkakkoord.ambitions.delay.DelayExample.CONTRIBUTION;
import static nl.wijkakkoord.ambitions.delay.DelayExample.MANDATE;
import static nl.wijkakkoord.ambitions.delay.DelayExample.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.decisions.CountedPosition;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.ReservationFound.State;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.participation.party.Successors;
import org.junit.jupiter.api.Test;

/** On which text an offer falls due. */
class StandingOfferTest {
    private static final Digest OTHER = Digest.of(new byte[] {2});

    private final StandingOffer offer = new StandingOffer(CONTRIBUTION, MUNICIPALITY, TEXT);

    @Test
    void it_is_for_the_text_that_it_was_made_for_though_its_giver_was_silent() {
        // When
        var due = offer.isFor(TEXT, List.of(position(HOUSING, TEXT, Stance.AGREES)), null, null, Successors.NONE);

        // Then
        assertThat(due).isTrue();
    }

    @Test
    void agreement_under_a_condition_that_was_not_met_is_no_agreement() {
        // Given
        var condition = new Condition(Condition.Kind.ROUND_AGREED, null, UUID.randomUUID(), null, null, null);
        var positions = List.of(position(MUNICIPALITY, TEXT, Stance.AGREES_UNDER_CONDITIONS));

        // When
        var unmet = offer.isFor(
                TEXT,
                positions,
                List.of(new ConditionFound(MUNICIPALITY, TEXT, condition, false, Why.NOT_YET)),
                null,
                Successors.NONE);
        var met = offer.isFor(
                TEXT,
                positions,
                List.of(new ConditionFound(MUNICIPALITY, TEXT, condition, true, Why.HOLDS)),
                null,
                Successors.NONE);

        // Then
        assertThat(unmet).isFalse();
        assertThat(met).isTrue();
    }

    @Test
    void agreement_under_a_reservation_is_none_until_it_is_lifted() {
        // Given
        var positions = List.of(position(MUNICIPALITY, TEXT, Stance.AGREES_UNDER_RESERVATION));

        // When
        var refused = offer.isFor(TEXT, positions, null, List.of(reserved(State.REFUSED)), Successors.NONE);
        var lifted = offer.isFor(TEXT, positions, null, List.of(reserved(State.LIFTED)), Successors.NONE);

        // Then
        assertThat(refused).isFalse();
        assertThat(lifted).isTrue();
    }

    @Test
    void it_is_not_for_another_text_unless_its_giver_agreed_to_that() {
        // When
        var silent = offer.isFor(OTHER, List.of(), null, null, Successors.NONE);
        var agreed =
                offer.isFor(OTHER, List.of(position(MUNICIPALITY, OTHER, Stance.AGREES)), null, null, Successors.NONE);

        // Then
        assertThat(silent).isFalse();
        assertThat(agreed).isTrue();
    }

    @Test
    void who_ranks_agrees_with_what_it_ranks_and_with_no_other_text() {
        // Given
        var third = Digest.of(new byte[] {3});
        var ranked = new CountedPosition(
                MUNICIPALITY,
                by(MUNICIPALITY).member(),
                null,
                Stance.AGREES,
                new MandateCitation(MANDATE, 1, 7),
                List.of(List.of(OTHER), List.of(TEXT)));

        // When
        var second = offer.isFor(TEXT, List.of(ranked), null, null, Successors.NONE);
        var first = offer.isFor(OTHER, List.of(ranked), null, null, Successors.NONE);
        var none = offer.isFor(third, List.of(ranked), null, null, Successors.NONE);

        // Then
        assertThat(first).isTrue();
        assertThat(second).isTrue();
        assertThat(none).isFalse();
    }

    @Test
    void it_is_never_for_a_text_that_its_giver_objected_to_or_wanted_otherwise() {
        // When
        var objected =
                offer.isFor(TEXT, List.of(position(MUNICIPALITY, TEXT, Stance.OBJECTS)), null, null, Successors.NONE);
        var otherwise = offer.isFor(
                TEXT, List.of(position(MUNICIPALITY, null, Stance.ASKS_CHANGE)), null, null, Successors.NONE);

        // Then
        assertThat(objected).isFalse();
        assertThat(otherwise).isFalse();
    }

    @Test
    void who_came_in_its_givers_place_speaks_for_it() {
        // Given
        var successors = new Successors(new TreeMap<>(Map.of(MUNICIPALITY, HOUSING)));

        // When
        var due = offer.isFor(TEXT, List.of(position(HOUSING, TEXT, Stance.OBJECTS)), null, null, successors);

        // Then
        assertThat(due).isFalse();
    }

    @Test
    void what_its_giver_said_itself_counts_also_after_another_came_in_its_place() {
        // Given
        var successors = new Successors(new TreeMap<>(Map.of(MUNICIPALITY, HOUSING)));

        // When
        var due = offer.isFor(TEXT, List.of(position(MUNICIPALITY, TEXT, Stance.OBJECTS)), null, null, successors);

        // Then
        assertThat(due).isFalse();
    }

    private static ReservationFound reserved(State state) {
        return new ReservationFound(MUNICIPALITY, "gemeenteraad", LocalDate.parse("2027-03-01"), state);
    }

    private static CountedPosition position(OrganisationId organisation, Digest digest, Stance stance) {
        return new CountedPosition(
                organisation, by(organisation).member(), digest, stance, new MandateCitation(MANDATE, 1, 7), null);
    }
}
