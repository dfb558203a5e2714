// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.decisions.subject.SubjectRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.opening.Candidate;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final Duration A_YEAR = Duration.between(NOW, Instant.parse("2027-03-11T14:00:00Z"));

    @Test
    void it_opens_on_exactly_the_version_submitted_under_the_terms_in_force() {
        // When
        var opened = opened(Round.NONE.open(open(1, null), opening(1, null), NOW));

        // Then
        assertThat(opened.alternatives())
                .containsExactly(new Alternative(direction(1).ref(), "Richting", 12_500_000L, List.of("kern")));
        assertThat(opened.terms()).isEqualTo(terms(Visibility.OPEN));
        assertThat(opened.procedure()).isEqualTo(inForce().refInForce());
        assertThat(opened.audience()).isEqualTo(Audience.ofWijkaanpak());
        assertThat(opened.closesAt()).isEqualTo(CLOSES_AT);
        assertThat(opened.by()).isEqualTo(by(MUNICIPALITY));
    }

    @Test
    void only_for_a_party() {
        // When
        var decision = Round.NONE.open(
                open(1, null), opening(ActorAuthority.STRANGER, candidate(subject(1, true), null)), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void a_version_not_heard_of_may_still_be_on_its_way() {
        // When
        var decision = Round.NONE.open(
                open(1, null),
                opening(ActorAuthority.MEMBER, new Candidate(direction(1).ref(), null, null)),
                NOW);

        // Then
        var ref = direction(1).ref();
        assertThat(decision)
                .isEqualTo(refused(SUBJECT_NOT_HEARD_OF, Mention.term(SubjectType.class, ref.type()), ref.id(), 1));
    }

    @Test
    void not_with_another_digest_than_the_one_submitted() {
        // Given
        var ref = direction(1).ref();
        var other = new SubjectRef(ref.type(), ref.id(), 1, direction(2).digest());

        // When
        var decision = Round.NONE.open(
                new OpenedOn(other).command(CLOSES_AT),
                opening(ActorAuthority.MEMBER, new Candidate(other, subject(1, true), null)),
                NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DIGEST_DOES_NOT_MATCH));
    }

    @Test
    void not_on_a_subject_whose_sections_do_not_have_its_digest() {
        // When
        var decision =
                Round.NONE.open(open(1, null), opening(ActorAuthority.MEMBER, candidate(subject(1, false), null)), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(DIGEST_DOES_NOT_MATCH));
    }

    @Test
    void it_closes_in_the_future() {
        // When
        var decision = Round.NONE.open(new OpenedOn(direction(1).ref()).command(NOW), opening(1, null), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(CLOSING_TIME_OUT_OF_RANGE, NOW, NOW.plus(A_YEAR)));
    }

    @Test
    void it_closes_within_a_year_so_that_a_year_mistyped_is_refused() {
        // When
        var decision = Round.NONE.open(
                new OpenedOn(direction(1).ref()).command(NOW.plus(A_YEAR).plusMillis(1)), opening(1, null), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(CLOSING_TIME_OUT_OF_RANGE, NOW, NOW.plus(A_YEAR)));
    }

    @Test
    void a_subject_has_one_open_round_at_a_time() {
        // When
        var decision = Round.NONE.open(open(2, PRIOR), opening(2, prior(1, true)), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(ROUND_ALREADY_OPEN, PRIOR));
    }

    @Test
    void a_version_is_decided_on_once() {
        // When
        var decision = Round.NONE.open(open(1, PRIOR), opening(1, prior(1, false)), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(VERSION_ALREADY_DECIDED, 1, PRIOR));
    }

    @Test
    void a_round_on_a_later_version_names_the_one_that_it_succeeds() {
        // When
        var decision = Round.NONE.open(open(2, null), opening(2, prior(1, false)), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(MUST_SUCCEED, PRIOR));
    }

    @Test
    void and_is_linked_to_it() {
        // When
        var opened = opened(Round.NONE.open(open(2, PRIOR), opening(2, prior(1, false)), NOW));

        // Then
        assertThat(opened.succeeds()).containsExactly(PRIOR);
    }

    @Test
    void a_first_round_succeeds_none() {
        // When
        var decision = Round.NONE.open(open(1, PRIOR), opening(1, null), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(NOTHING_TO_SUCCEED, PRIOR));
    }

    @Test
    void what_it_rests_on_was_agreed() {
        // Given
        var ambition =
                new SubjectRef("ambition", UUID.randomUUID(), 3, direction(9).digest());

        // When
        var decision =
                Round.NONE.open(new OpenedOn(direction(1).ref()).citing(List.of(ambition)), opening(1, null), NOW);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        CITED_VERSION_NOT_AGREED, Mention.term(SubjectType.class, "ambition"), ambition.id(), 3));
    }

    private static RoundOpened opened(Decision decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return (RoundOpened) Decided.event(decision);
    }
}
