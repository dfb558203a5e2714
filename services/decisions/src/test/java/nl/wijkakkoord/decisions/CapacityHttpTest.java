// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RunningDecisions.class)
class CapacityHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void a_facilitator_opens_a_round_and_takes_no_position() {
        // Given
        var subject = directionLedByGrid();
        var opened = deciding.open(GRID, subject, null);

        // When
        var taking = deciding.takeOn(GRID, opened.id(), "agrees", subject);

        // Then
        assertThat(opened.status()).isEqualTo(201);
        assertThat(taking.status()).isEqualTo(403);
        assertThat(taking.problem()).isEqualTo("facilitator-takes-no-position");
    }

    @Test
    void a_facilitator_closes_the_round_that_it_opened() {
        // Given
        var round = openedByGrid("agrees");

        // When
        var closed = deciding.close(GRID, round);

        // Then
        assertThat(closed.status()).isEqualTo(200);
    }

    @Test
    void the_municipality_does_not_close_what_another_opened() {
        // Given
        var round = openedByGrid("objects");

        // When
        var closing = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(closing.problem()).isEqualTo("not-the-opener");
    }

    @Test
    void the_municipality_does_not_count_for_more() {
        // Given
        var round = openedByGrid("objects");

        // When
        deciding.close(GRID, round);

        // Then
        assertThat(deciding.round(MUNICIPALITY, round).at("/outcome/agreed").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITATOR", "ADVISER"})
    void neither_adviser_nor_facilitator_can_be_among_those_that_decide(PartyKind kind) {
        // Given
        zuid.admit(GRID, kind, MemberRole.PROJECT_LEADER);

        // When
        var proposed = deciding.propose(MUNICIPALITY, Deciding.terms("open", MUNICIPALITY, GRID));

        // Then
        assertThat(proposed.problem()).isEqualTo("party-does-not-decide");
    }

    @Test
    void an_adviser_opens_no_round() {
        // Given
        var subject = procedureAdvisedOnByAdviser();

        // When
        var opening = deciding.open(ADVISER, subject, null);

        // Then
        assertThat(opening.problem()).isEqualTo("adviser-decides-nothing");
    }

    @Test
    void an_adviser_does_not_decide() {
        // Given
        var subject = procedureAdvisedOnByAdviser();
        var round = deciding.open(MUNICIPALITY, subject, null).id();

        // When
        var agreeing = deciding.takeOn(ADVISER, round, "agrees", subject);

        // Then
        assertThat(agreeing.problem()).isEqualTo("stance-not-of-part");
    }

    @Test
    void an_adviser_reads_and_advises_and_nobody_waits_for_it() {
        // Given
        var subject = procedureAdvisedOnByAdviser();
        var round = deciding.open(MUNICIPALITY, subject, null).id();

        // When
        var advising = deciding.takeOn(ADVISER, round, "advises", subject);

        // Then
        assertThat(advising.status()).isEqualTo(200);
        assertThat(deciding.round(ADVISER, round).path("waitingFor")).hasSize(2);
    }

    private SubjectRef procedureAdvisedOnByAdviser() {
        zuid.admit(ADVISER, PartyKind.ADVISER, MemberRole.PROJECT_LEADER);
        deciding.propose(MUNICIPALITY, terms("advising", ADVISER.value()));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        return deciding.heardOf(SubjectType.PROCEDURE);
    }

    private SubjectRef directionLedByGrid() {
        zuid.admit(GRID, PartyKind.FACILITATOR, MemberRole.PROJECT_LEADER);
        deciding.agreeOnProcedure(GRID, terms("informed", GRID.value()), MUNICIPALITY, HOUSING);
        return direction();
    }

    /** A complete round, in which the municipality agrees and the housing association says this. */
    private UUID openedByGrid(String housing) {
        var subject = directionLedByGrid();
        var round = deciding.open(GRID, subject, null).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", subject);
        deciding.takeOn(HOUSING, round, housing, subject);
        return round;
    }

    private static Map<String, Object> terms(String part, String other) {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING));
        terms.put(part, List.of(other));
        return terms;
    }

    private SubjectRef direction() {
        return zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
    }
}
