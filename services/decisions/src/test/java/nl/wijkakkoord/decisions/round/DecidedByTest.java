// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.opening.Candidate;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.decisions.subject.Subject;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By which procedure, and by whom, a round will be decided. */
class DecidedByTest {

    @Test
    void without_a_procedure_nothing_else_than_a_procedure_is_decided_on() {
        // When
        var decision = opening(onDirection(), Procedure.NONE, ADMITTED);

        // Then
        assertThat(decision).isEqualTo(refused(NO_PROCEDURE_IN_FORCE));
    }

    @Test
    void the_first_procedure_needs_all_admitted_parties() {
        // When
        var opened = opened(opening(onProcedure(1), Procedure.NONE, ADMITTED));

        // Then
        assertThat(opened.procedure()).isNull();
        assertThat(opened.terms().deciding()).containsExactlyElementsOf(ADMITTED.keySet());
        assertThat(opened.terms().rule()).isEqualTo(rule(DecisionRule.Kind.UNANIMITY));
        assertThat(opened.terms().quorum()).isEqualTo(ADMITTED.size());
        assertThat(opened.terms().visibility()).isEqualTo(Visibility.OPEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "FACILITATOR"})
    void a_procedure_by_which_one_decides_that_turned_out_to_be_no_participant_decides_nothing_else(Capacity capacity) {
        // When
        var decision = opening(onDirection(), inForce(), whereGridIs(capacity));

        // Then
        assertThat(decision).isEqualTo(refused(PROCEDURE_LETS_OTHERS_DECIDE, List.of(GRID)));
    }

    @Test
    void who_turned_out_to_be_no_participant_has_no_say_in_the_next_procedure() {
        // When
        var opened = opened(opening(onProcedure(2), inForce(), whereGridIs(Capacity.ADVISER)));

        // Then
        assertThat(opened.procedure()).isEqualTo(inForce().refInForce());
        assertThat(opened.terms().deciding()).containsExactlyInAnyOrder(MUNICIPALITY, HOUSING, RESIDENTS, ADVISER);
        assertThat(opened.terms().advising()).containsExactly(GRID);
        assertThat(opened.terms().rule()).isEqualTo(rule(DecisionRule.Kind.UNANIMITY));
    }

    @Test
    void a_market_party_advises_on_the_first_procedure_and_decides_on_what_a_procedure_lets_it() {
        // When
        var first = opened(opening(onProcedure(1), Procedure.NONE, whereGridIs(Capacity.MARKET_PARTY)));
        var later = opened(opening(onDirection(), inForce(), whereGridIs(Capacity.MARKET_PARTY)));

        // Then
        assertThat(first.terms().deciding()).doesNotContain(GRID);
        assertThat(first.terms().advising()).containsExactly(GRID);
        assertThat(later.terms().deciding()).contains(GRID);
    }

    private static SortedMap<OrganisationId, Capacity> whereGridIs(Capacity capacity) {
        var admitted = new TreeMap<>(ADMITTED);
        admitted.put(GRID, capacity);
        return admitted;
    }

    private static Candidate onDirection() {
        return candidate(subject(1, true), null);
    }

    private static Candidate onProcedure(int version) {
        var ref = new SubjectRef(
                SubjectType.PROCEDURE,
                Procedure.idOf(WIJKAANPAK),
                version,
                direction(1).digest());
        return candidate(
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
    }

    private static Decision opening(
            Candidate candidate, Procedure procedure, SortedMap<OrganisationId, Capacity> admitted) {
        return Round.NONE.open(
                new OpenedOn(candidate.asked()).command(CLOSES_AT),
                new RoundOpeningFacts(
                        ActorAuthority.MEMBER,
                        List.of(candidate),
                        procedure,
                        admitted,
                        Collections.emptySortedMap(),
                        TODAY,
                        Map.of(),
                        null,
                        null,
                        Set.of(),
                        null),
                NOW);
    }

    private static RoundOpened opened(Decision decision) {
        return (RoundOpened) events(decision).getFirst();
    }
}
