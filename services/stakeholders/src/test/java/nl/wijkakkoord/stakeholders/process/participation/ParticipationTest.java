// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.stakeholders.process.participation.Participation.Count;
import nl.wijkakkoord.stakeholders.process.participation.PresenceTable.Presence;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final Instant ADMITTED = NOW.minusSeconds(3600);

    @Test
    void who_was_asked_nothing_is_not_silent() {
        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, List.of(), List.of(), null);

        // Then
        assertThat(participation.silent()).isFalse();
        assertThat(participation.asked()).isZero();
    }

    @Test
    void who_does_not_answer_and_is_not_heard_of_since_is_silent_from_the_first_such_question() {
        // Given
        var questions = List.of(round(NOW.plusSeconds(60)), round(NOW), round(NOW.minusSeconds(60)));

        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, questions, List.of(), NOW.minusSeconds(30));

        // Then
        assertThat(participation.silent()).isTrue();
        assertThat(participation.silentSince()).isEqualTo(NOW);
    }

    @Test
    void who_is_heard_of_since_is_not_silent_and_what_it_left_unanswered_shows() {
        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, List.of(round(NOW)), List.of(), NOW);

        // Then
        assertThat(participation.silent()).isFalse();
        assertThat(participation.asked()).isEqualTo(1);
        assertThat(participation.answered()).isZero();
    }

    @Test
    void who_answered_is_not_silent_however_long_ago() {
        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, List.of(round(NOW, ASSOCIATION)), List.of(), null);

        // Then
        assertThat(participation.silent()).isFalse();
        assertThat(participation.counts()).contains(new Count(QuestionKind.ROUND, 1, 1));
    }

    @Test
    void who_joins_later_is_asked_on_the_day_it_joins() {
        // Given
        var earlier = new Question(QuestionKind.INTEREST, MUNICIPALITY, null, NOW.minusSeconds(7200), Set.of());

        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, List.of(earlier), List.of(), null);

        // Then
        assertThat(participation.silentSince()).isEqualTo(ADMITTED);
    }

    @Test
    void who_shares_an_interest_is_not_asked_to_acknowledge_it() {
        // Given
        var own = new Question(QuestionKind.INTEREST, ASSOCIATION, null, NOW, Set.of());

        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, List.of(own), List.of(), NOW);

        // Then
        assertThat(participation.asked()).isZero();
        assertThat(participation.sharedInterests()).isEqualTo(1);
    }

    @Test
    void a_round_asks_nothing_of_who_neither_decides_nor_advises() {
        // When
        var participation = Participation.of(
                new OrganisationId("kvk:90000002"), ADMITTED, List.of(round(NOW)), List.of(), NOW.minusSeconds(1));

        // Then
        assertThat(participation.asked()).isZero();
        assertThat(participation.silent()).isFalse();
    }

    @Test
    void the_meetings_at_which_somebody_was_there_for_it_are_counted_among_all() {
        // Given
        var presences = List.of(
                new Presence(ASSOCIATION, true), new Presence(ASSOCIATION, false), new Presence(MUNICIPALITY, true));

        // When
        var participation = Participation.of(ASSOCIATION, ADMITTED, List.of(), presences, null);

        // Then
        assertThat(participation.meetings()).isEqualTo(2);
        assertThat(participation.present()).isEqualTo(1);
    }

    private static Question round(Instant at, OrganisationId... answered) {
        return new Question(QuestionKind.ROUND, MUNICIPALITY, Set.of(MUNICIPALITY, ASSOCIATION), at, Set.of(answered));
    }
}
