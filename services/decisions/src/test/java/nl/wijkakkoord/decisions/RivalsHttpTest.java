// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class RivalsHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private final UUID first = UUID.randomUUID();
    private SubjectRef average;
    private SubjectRef perHome;

    @BeforeEach
    void two_rival_definitions_are_before_three_parties_that_decide_by_consent() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);
        average = definition(first, 1);
        perHome = definition(UUID.randomUUID(), 1);
    }

    @Test
    void a_round_picks_one_and_the_other_is_kept_as_not_agreed() {
        // Given
        var round = deciding.choose(MUNICIPALITY, List.of(average, perHome)).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", average);
        deciding.takeOn(HOUSING, round, "agrees", average);
        deciding.takeOn(GRID, round, "agrees", perHome);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var view = deciding.round(GRID, round);
        assertThat(view.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(view.at("/outcome/function").asString()).isEqualTo("wijkakkoord-outcome/4");
        assertThat(Deciding.ref(view.at("/outcome/verdicts/0/subject"))).isEqualTo(average);
        assertThat(view.at("/outcome/verdicts/0/agreed").asBoolean()).isTrue();
        assertThat(Deciding.ref(view.at("/outcome/verdicts/1/subject"))).isEqualTo(perHome);
        assertThat(view.at("/outcome/verdicts/1/agreed").asBoolean()).isFalse();
        assertThat(view.at("/outcome/verdicts/1/findings/2/code").asString()).isEqualTo("outweighed");
    }

    @Test
    void what_was_picked_can_be_rested_on() {
        // Given
        pickAverage();

        // When
        var onPicked = citing(average);

        // Then
        assertThat(onPicked).isEqualTo(201);
    }

    @Test
    void what_was_not_picked_cannot_be_rested_on() {
        // Given
        pickAverage();

        // When
        var onOther = citing(perHome);

        // Then
        assertThat(onOther).isEqualTo(409);
    }

    private void pickAverage() {
        var round = deciding.choose(MUNICIPALITY, List.of(average, perHome)).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", average);
        deciding.takeOn(HOUSING, round, "agrees", average);
        deciding.takeOn(GRID, round, "objects", perHome);
        deciding.close(MUNICIPALITY, round);
    }

    @Test
    void who_agrees_says_with_which_one() {
        // Given
        var round = deciding.choose(MUNICIPALITY, List.of(average, perHome)).id();

        // When
        var withNone = deciding.takeOn(HOUSING, round, "agrees", null);

        // Then
        assertThat(withNone.status()).isEqualTo(400);
        assertThat(withNone.problem()).isEqualTo("digest-missing");
    }

    @Test
    void who_agrees_agrees_with_no_other_than_these() {
        // Given
        var round = deciding.choose(MUNICIPALITY, List.of(average, perHome)).id();
        var another = definition(UUID.randomUUID(), 1);

        // When
        var withAnother = deciding.takeOn(HOUSING, round, "agrees", another);

        // Then
        assertThat(withAnother.problem()).isEqualTo("digest-does-not-match");
    }

    @Test
    void who_objects_may_object_to_all() {
        // Given
        var round = deciding.choose(MUNICIPALITY, List.of(average, perHome)).id();

        // When
        var againstAll = deciding.takeOn(HOUSING, round, "objects", null);

        // Then
        assertThat(againstAll.status()).isEqualTo(200);
    }

    @Test
    void what_is_under_decision_in_one_round_is_in_no_other() {
        // Given
        var other = definition(UUID.randomUUID(), 1);
        deciding.choose(MUNICIPALITY, List.of(average, perHome));

        // When
        var whileOpen = deciding.choose(HOUSING, List.of(other, perHome));

        // Then
        assertThat(whileOpen.problem()).isEqualTo("round-already-open");
    }

    @Test
    void after_a_tie_a_round_with_one_of_them_names_the_one_that_it_succeeds() {
        // Given
        tie();
        var rivals = List.of(definition(first, 2), definition(UUID.randomUUID(), 1));

        // When
        var unlinked = deciding.choose(MUNICIPALITY, rivals);

        // Then
        assertThat(unlinked.problem()).isEqualTo("must-succeed");
    }

    @Test
    void after_a_tie_no_version_is_decided_on_again() {
        // Given
        var round = tie();
        var rivals = List.of(definition(first, 2), perHome);

        // When
        var again = deciding.choose(MUNICIPALITY, rivals, round);

        // Then
        assertThat(again.problem()).isEqualTo("version-already-decided");
    }

    @Test
    void after_a_tie_a_next_version_is_decided_on() {
        // Given
        var round = tie();
        var rivals = List.of(definition(first, 2), definition(UUID.randomUUID(), 1));

        // When
        var linked = deciding.choose(MUNICIPALITY, rivals, round);

        // Then
        assertThat(deciding.round(GRID, round)
                        .at("/outcome/verdicts/0/findings/2/code")
                        .asString())
                .isEqualTo("tie");
        assertThat(linked.status()).isEqualTo(201);
    }

    /** The round in which as many parties choose the one as the other. */
    private UUID tie() {
        var round = deciding.choose(MUNICIPALITY, List.of(average, perHome)).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", average);
        deciding.takeOn(HOUSING, round, "agrees", perHome);
        deciding.takeOn(GRID, round, "abstains", null);
        deciding.close(MUNICIPALITY, round);
        return round;
    }

    @Test
    void rivals_are_of_one_type() {
        // Given
        var ambition = zuid.submit(SubjectType.AMBITION, UUID.randomUUID(), 1, Neighbourhood.all());

        // When
        var mixed = deciding.choose(MUNICIPALITY, List.of(average, ambition));

        // Then
        assertThat(mixed.problem()).isEqualTo("alternatives-of-different-types");
    }

    @Test
    void rivals_are_each_a_subject_of_its_own() {
        // Given
        var next = definition(first, 2);

        // When
        var twice = deciding.choose(MUNICIPALITY, List.of(average, next));

        // Then
        assertThat(twice.problem()).isEqualTo("alternative-named-twice");
    }

    @Test
    void under_seal_nobody_sees_which_one_a_party_chose_until_the_round_closes() {
        // Given
        var noord = new Neighbourhood(MUNICIPALITY, HOUSING);
        var sealed = new Deciding(noord);
        sealed.agreeOnProcedure("sealed-until-closing", MUNICIPALITY, HOUSING);
        var one = noord.submit(SubjectType.DEFINITION, UUID.randomUUID(), 1, Neighbourhood.all());
        var two = noord.submit(SubjectType.DEFINITION, UUID.randomUUID(), 1, Neighbourhood.all());
        var round = sealed.choose(MUNICIPALITY, List.of(one, two)).id();
        sealed.takeOn(HOUSING, round, "agrees", two);
        sealed.takeOn(MUNICIPALITY, round, "agrees", two);
        var others = sealed.positionOf(HOUSING, MUNICIPALITY, round, "");

        // When
        sealed.close(MUNICIPALITY, round);

        // Then
        assertThat(others.has("digest")).isFalse();
        assertThat(sealed.positionOf(HOUSING, MUNICIPALITY, round, "")
                        .path("digest")
                        .asString())
                .isEqualTo(two.digest().value());
        assertThat(sealed.round(HOUSING, round).at("/outcome/verdicts/1/agreed").asBoolean())
                .isTrue();
    }

    private int citing(SubjectRef cited) {
        var direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.open(
                        MUNICIPALITY,
                        Map.of(
                                "alternatives", List.of(direction),
                                "closesAt", clock.instant().plusSeconds(3600),
                                "cites", List.of(cited)))
                .status();
    }

    private SubjectRef definition(UUID id, int version) {
        return zuid.submit(SubjectType.DEFINITION, id, version, Neighbourhood.all());
    }
}
