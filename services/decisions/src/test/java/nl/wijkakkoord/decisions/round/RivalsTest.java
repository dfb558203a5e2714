// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.*;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.decisions.subject.SubjectRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.opening.Candidate;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.decisions.subject.Subject;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.language.Mention;
import org.junit.jupiter.api.Test;

/** Rounds on more than one version, and rounds that are not for everybody. */
class RivalsTest {
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final Audience TEAM = Audience.of(MUNICIPALITY, HOUSING, GRID, RESIDENTS, ADVISER);
    private static final SubjectRef CHEAP = rival(1);
    private static final SubjectRef DEAR = rival(2);

    @Test
    void a_round_opens_on_all_of_them_in_the_order_that_was_asked_for() {
        // When
        var opened = opened(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, ALL), candidate(DEAR, 2L, ALL)));

        // Then
        assertThat(opened.alternatives()).extracting("subject").containsExactly(CHEAP, DEAR);
        assertThat(opened.title()).isEqualTo("Rivaal 1 / Rivaal 2");
    }

    @Test
    void rivals_for_different_readers_are_not_put_beside_each_other() {
        // When
        var decision = asking(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, ALL), candidate(DEAR, 2L, TEAM)));

        // Then
        assertThat(decision).isEqualTo(refused(ALTERNATIVES_FOR_DIFFERENT_READERS));
    }

    @Test
    void all_that_happens_in_a_round_is_for_those_who_may_see_what_it_is_about() {
        // Given
        var round = Round.NONE.evolve(
                opened(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, TEAM), candidate(DEAR, 2L, TEAM))));

        // When
        var taken = events(taking(round, HOUSING, OBJECTS, CHEAP));
        var closed = events(round.close(
                new CloseRound(ROUND, by(MUNICIPALITY)),
                ActorAuthority.MEMBER,
                Map.of(),
                _ -> Map.of(),
                CLOSES_AT,
                TODAY));

        // Then
        assertThat(round.opened().audience()).isEqualTo(TEAM);
        assertThat(taken).extracting("audience").containsOnly(TEAM);
        assertThat(closed).extracting("audience").containsOnly(TEAM);
    }

    @Test
    void what_is_public_is_decided_on_among_the_parties() {
        // When
        var opened = opened(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, Audience.ofPublic())));

        // Then
        assertThat(opened.audience()).isEqualTo(ALL);
    }

    @Test
    void nobody_is_named_in_the_terms_who_may_not_see_it() {
        // Given
        var two = Audience.of(MUNICIPALITY, HOUSING);

        // When
        var decision = asking(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, two)));

        // Then
        assertThat(decision).isEqualTo(refused(PARTY_OUTSIDE_AUDIENCE, List.of(GRID, RESIDENTS, ADVISER)));
    }

    @Test
    void what_may_not_be_seen_is_not_heard_of() {
        // Given
        var others = Audience.of(HOUSING, GRID);

        // When
        var decision = asking(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, others)));

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        SUBJECT_NOT_HEARD_OF,
                        Mention.term(SubjectType.class, CHEAP.type()),
                        CHEAP.id(),
                        CHEAP.version()));
    }

    @Test
    void a_position_says_which_one_it_is_about() {
        // When
        var taken =
                (PositionTaken) events(taking(round(), HOUSING, AGREES, DEAR)).getFirst();

        // Then
        assertThat(taken.digest()).isEqualTo(DEAR.digest());
    }

    @Test
    void the_mandate_reaches_as_far_as_the_dearest_whichever_is_chosen() {
        // Given
        var round = Round.NONE.evolve(
                opened(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, ALL), candidate(DEAR, 25_000_001L, ALL))));

        // When
        var decision = taking(round, HOUSING, AGREES, CHEAP);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.AMOUNT_EXCEEDS_MANDATE,
                        mandate(HOUSING).id(),
                        new BigDecimal("250000.01"),
                        new BigDecimal("250000.00")));
    }

    @Test
    void closing_says_of_each_whether_it_was_agreed() {
        // Given
        var complete = after(after(after(round(), MUNICIPALITY, DEAR), HOUSING, DEAR), GRID, CHEAP);

        // When
        var closed = (RoundClosed) events(complete.close(
                        new CloseRound(ROUND, by(MUNICIPALITY)),
                        ActorAuthority.MEMBER,
                        Map.of(),
                        _ -> Map.of(),
                        NOW,
                        TODAY))
                .getLast();

        // Then
        assertThat(closed.agreed()).contains(DEAR);
        assertThat(closed.function()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(closed.verdicts()).extracting(Verdict::subject).containsExactly(CHEAP, DEAR);
        assertThat(closed.verdicts()).extracting(Verdict::agreed).containsExactly(false, true);
    }

    private static Round round() {
        return Round.NONE.evolve(
                opened(opening(ActorAuthority.MEMBER, candidate(CHEAP, 1L, ALL), candidate(DEAR, 2L, ALL))));
    }

    private static Round after(Round round, OrganisationId party, SubjectRef chosen) {
        return RoundExample.after(round, taking(round, party, AGREES, chosen));
    }

    private static Decision taking(Round round, OrganisationId party, Stance stance, SubjectRef rival) {
        var command = new TakePosition(
                ROUND, rival.digest(), stance, "Daarom", null, mandate(party).id(), null, salt(party), by(party));
        return round.take(command, acting(party, mandate(party)), ConditionFacts.NONE, NOW);
    }

    private static RoundOpened opened(RoundOpeningFacts opening) {
        return (RoundOpened) events(asking(opening)).getFirst();
    }

    private static Decision asking(RoundOpeningFacts opening) {
        var asked = opening.candidates().stream().map(Candidate::asked).toList();
        return Round.NONE.open(
                new OpenRound(
                        ROUND,
                        WIJKAANPAK,
                        asked,
                        CLOSES_AT,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        by(MUNICIPALITY),
                        null,
                        List.of(),
                        RoundExample.salt(MUNICIPALITY)),
                opening,
                NOW);
    }

    private static Candidate candidate(SubjectRef ref, long amountCents, Audience audience) {
        return RoundExample.candidate(
                new Subject(
                        ref,
                        WIJKAANPAK,
                        "Rivaal " + amountCents,
                        amountCents,
                        true,
                        true,
                        false,
                        null,
                        List.of("kern"),
                        audience),
                null);
    }

    private static SubjectRef rival(int number) {
        return new SubjectRef(SubjectType.DIRECTION, new UUID(0, number), 1, Digest.of(new byte[] {(byte) number}));
    }
}
