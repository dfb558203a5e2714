// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class SensitiveSubjectHttpTest {
    private static final Audience TWO = Audience.of(MUNICIPALITY, HOUSING);
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private final UUID id = UUID.randomUUID();
    private SubjectRef sensitive;
    private UUID round;

    @BeforeEach
    void two_of_three_parties_decide_on_what_only_they_may_see() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        zuid.admit(GRID);
        zuid.appoint(ADVISER);
        sensitive = zuid.submit(SubjectType.DIRECTION, id, 1, TWO);
        round = deciding.open(MUNICIPALITY, sensitive, null).id();
        deciding.takeOn(HOUSING, round, "agrees", sensitive);
    }

    @Test
    void a_party_outside_does_not_find_it_in_any_list_nor_by_its_id() {
        // When
        var answers = List.of(
                deciding.get(GRID, path("/subjects")),
                deciding.get(GRID, path("/subjects?subject=" + id)),
                deciding.get(GRID, path("/rounds")),
                deciding.get(GRID, path("/rounds?subject=" + id)),
                deciding.get(GRID, "/tasks?limit=100"));
        var reading = deciding.get(GRID, "/rounds/" + round);
        var positions = deciding.get(GRID, "/rounds/" + round + "/positions");

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .noneMatch(answer ->
                        answer.text().contains(id.toString()) || answer.text().contains(round.toString()));
        assertThat(List.of(reading.status(), positions.status())).containsExactly(404, 404);
    }

    @Test
    void a_party_outside_opens_no_round_on_it_as_on_what_never_was() {
        // Given
        decide();

        // When
        var opening = deciding.open(GRID, sensitive, null);
        var openingNothing = deciding.open(GRID, nothing(), null);

        // Then
        assertThat(opening.problem()).isEqualTo("subject-not-heard-of").isEqualTo(openingNothing.problem());
    }

    @Test
    void a_party_outside_does_not_cite_it_as_what_never_was() {
        // Given
        decide();

        // When
        var citing = citing(GRID, sensitive);
        var citingNothing = citing(GRID, nothing());

        // Then
        assertThat(citing.problem()).isEqualTo("cited-version-not-agreed").isEqualTo(citingNothing.problem());
    }

    @Test
    void to_a_party_outside_its_round_is_as_unknown_as_one_that_never_was() {
        // Given
        decide();

        // When
        var taking = deciding.takeOn(GRID, round, "agrees", sensitive);
        var takingNothing = deciding.takeOn(GRID, UUID.randomUUID(), "agrees", sensitive);
        var closing = deciding.close(GRID, round);

        // Then
        assertThat(taking.problem()).isEqualTo("unknown-resource").isEqualTo(takingNothing.problem());
        assertThat(closing.problem()).isEqualTo("unknown-resource");
    }

    @Test
    void its_parties_and_an_auditor_see_it() {
        // When
        var answers = List.of(
                deciding.get(HOUSING, "/rounds/" + round),
                deciding.get(ADVISER, "/rounds/" + round),
                deciding.get(ADVISER, path("/rounds?subject=" + id)),
                deciding.get(ADVISER, path("/subjects?subject=" + id)));

        // Then
        assertThat(answers).allMatch(answer -> answer.text().contains(id.toString()));
        assertThat(deciding.round(HOUSING, round).at("/audience/organisations")).hasSize(2);
    }

    @Test
    void a_party_that_may_not_see_it_cannot_be_in_the_round() {
        // Given
        var forOne = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.of(MUNICIPALITY));

        // When
        var answer = deciding.open(MUNICIPALITY, forOne, null);

        // Then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("party-outside-audience");
        assertThat(answer.textAt("/detail")).contains(HOUSING.value());
    }

    @Test
    void who_opens_a_round_for_all_while_fewer_decide_is_not_told_in_which() {
        // Given
        var shared = zuid.submit(SubjectType.DIRECTION, id, 2, Neighbourhood.all());

        // When
        var whileOpen = deciding.open(MUNICIPALITY, shared, null);

        // Then
        assertThat(whileOpen.problem()).isEqualTo("decided-among-others");
        assertThat(whileOpen.text()).doesNotContain(round.toString());
    }

    @Test
    void a_round_for_all_does_not_cite_what_fewer_decided() {
        // Given
        decide();

        // When
        var citing = citing(MUNICIPALITY, sensitive);

        // Then
        assertThat(citing.problem()).isEqualTo("cited-version-not-for-all");
    }

    @Test
    void a_round_for_all_does_not_succeed_one_among_fewer() {
        // Given
        decide();
        var shared = zuid.submit(SubjectType.DIRECTION, id, 2, Neighbourhood.all());

        // When
        var linked = deciding.open(MUNICIPALITY, shared, round);
        var opened = deciding.open(MUNICIPALITY, shared, null);

        // Then
        assertThat(linked.problem()).isEqualTo("nothing-to-succeed");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(deciding.get(GRID, path("/rounds")).text())
                .contains(opened.id().toString());
    }

    private void decide() {
        deciding.takeOn(MUNICIPALITY, round, "agrees", sensitive);
        deciding.close(MUNICIPALITY, round);
    }

    private SubjectRef nothing() {
        return new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, sensitive.digest());
    }

    /** Of a round that is for all, by a party. */
    private Answer citing(OrganisationId party, SubjectRef cited) {
        var direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.open(
                party,
                Map.of(
                        "alternatives", List.of(direction),
                        "closesAt", clock.instant().plusSeconds(3600),
                        "cites", List.of(cited)));
    }

    private String path(String list) {
        return "/wijkaanpakken/" + zuid.wijkaanpak + list;
    }
}
