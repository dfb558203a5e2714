// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Positions of who acts for another. The member of the housing association is the deputy. */
@ExtendWith(RunningDecisions.class)
class DeputyHttpTest {
    private static final List<String> SUBJECTS = List.of(SubjectType.DIRECTION);

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private final By anna = new By(HOUSING, UUID.randomUUID());
    private final By bram = new By(HOUSING, UUID.randomUUID());
    private final UUID annas = UUID.randomUUID();
    private final UUID brams = UUID.randomUUID();
    private final UUID forAnna = UUID.randomUUID();
    private final UUID forBram = UUID.randomUUID();
    private UUID round;

    @BeforeEach
    void givenARound() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        round = deciding.open(
                        MUNICIPALITY,
                        zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all()),
                        null)
                .id();
        zuid.grant(annas, anna, SUBJECTS, null);
        zuid.grant(brams, bram, SUBJECTS, null);
        zuid.nameDeputy(forAnna, annas, anna, SUBJECTS, null);
        zuid.nameDeputy(forBram, brams, bram, SUBJECTS, null);
    }

    @Test
    void a_position_of_a_deputy_names_for_whom_under_which_submandate_and_mandate_and_who_acted() {
        // When
        var taken = deciding.take(HOUSING, round, "agrees", null, forAnna);

        // Then
        assertThat(taken.status()).isEqualTo(200);
        var position = position();
        assertThat(position.path("member").asString())
                .isEqualTo(zuid.member(HOUSING).toString());
        assertThat(position.at("/mandate/mandate").asString()).isEqualTo(forAnna.toString());
        assertThat(position.at("/mandate/under/mandate").asString()).isEqualTo(annas.toString());
        assertThat(position.at("/mandate/under/version").asInt()).isOne();
        assertThat(position.at("/mandate/under/principal").asString())
                .isEqualTo(anna.member().toString());
    }

    @Test
    void one_deputy_for_two_acts_twice_each_time_for_the_one_he_names() {
        // Given
        deciding.take(HOUSING, round, "agrees", null, forBram);
        var before = deciding.round(HOUSING, round).path("version").asInt();

        // When
        deciding.take(HOUSING, round, "agrees", null, forAnna);

        // Then
        assertThat(deciding.round(HOUSING, round).path("version").asInt()).isEqualTo(before + 1);
        assertThat(position().at("/mandate/under/principal").asString())
                .isEqualTo(anna.member().toString());
    }

    @Test
    void a_deputy_does_not_act_under_the_mandate_itself() {
        // When
        var refused = deciding.take(HOUSING, round, "agrees", null, annas);

        // Then
        assertThat(refused.problem()).isEqualTo("mandate-of-somebody-else");
    }

    @Test
    void a_deputy_does_not_act_any_more_when_the_mandate_beneath_was_withdrawn() {
        // Given
        zuid.withdraw(annas, HOUSING);

        // When
        var refused = deciding.take(HOUSING, round, "agrees", null, forAnna);

        // Then
        assertThat(refused.problem()).isEqualTo("mandate-withdrawn");
        assertThat(refused.json().path("detail").asString()).contains(annas.toString());
        assertThat(deciding.take(HOUSING, round, "agrees", null, forBram).status())
                .isEqualTo(200);
    }

    @Test
    void the_round_tells_a_deputy_that_a_position_can_be_taken_as_long_as_it_can() {
        // Given
        zuid.withdraw(HOUSING);
        zuid.withdraw(brams, HOUSING);
        var before = mayTake();

        // When
        zuid.withdraw(annas, HOUSING);

        // Then
        assertThat(before).isTrue();
        assertThat(mayTake()).isFalse();
    }

    private boolean mayTake() {
        return deciding.round(HOUSING, round).at("/allowedActions/0/allowed").asBoolean();
    }

    private JsonNode position() {
        return deciding.positionOf(HOUSING, MUNICIPALITY, round, "");
    }
}
