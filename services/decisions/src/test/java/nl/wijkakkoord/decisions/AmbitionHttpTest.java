// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmbitionHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);
    private SubjectRef ambition;

    @BeforeEach
    void a_joint_ambition_is_before_two_parties() {
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        ambition = zuid.submit(SubjectType.AMBITION, UUID.randomUUID(), 1, Neighbourhood.all());
    }

    @Test
    void before_one_is_adopted_nothing_need_be_cited() {
        // When
        var answer = open(SubjectType.DIRECTION, Map.of());

        // Then
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void once_one_is_adopted_a_round_cites_it_or_says_why_not() {
        // Given
        adopt();

        // When
        var silent = open(SubjectType.DIRECTION, Map.of());
        var blank = open(SubjectType.DIRECTION, Map.of("withoutAmbition", " "));
        var citing = open(SubjectType.DIRECTION, Map.of("cites", List.of(ambition)));
        var reasoned = open(SubjectType.DIRECTION, Map.of("withoutAmbition", "Gaat alleen over de planning"));

        // Then
        assertThat(silent.status()).isEqualTo(409);
        assertThat(silent.problem()).isEqualTo("ambition-not-cited");
        assertThat(silent.json().path("detail").asString())
                .contains(ambition.id().toString());
        assertThat(blank.problem()).isEqualTo("ambition-not-cited");
        assertThat(citing.status()).isEqualTo(201);
        assertThat(deciding.round(HOUSING, reasoned.id())
                        .path("withoutAmbition")
                        .asString())
                .isEqualTo("Gaat alleen over de planning");
    }

    @Test
    void to_cite_one_and_say_why_not_is_no_answer() {
        // Given
        adopt();

        // When
        var both = open(SubjectType.DIRECTION, Map.of("cites", List.of(ambition), "withoutAmbition", "Toch niet"));

        // Then
        assertThat(both.status()).isEqualTo(400);
        assertThat(both.problem()).isEqualTo("ambition-cited-and-declined");
    }

    @Test
    void what_an_ambition_is_made_of_need_not_cite_one_and_what_is_not_known_here_must() {
        // Given
        adopt();

        // When
        var definition = open(SubjectType.DEFINITION, Map.of());
        var unknown = open("something-of-later", Map.of());

        // Then
        assertThat(definition.status()).isEqualTo(201);
        assertThat(unknown.problem()).isEqualTo("ambition-not-cited");
    }

    private void adopt() {
        var round = deciding.open(MUNICIPALITY, ambition, null).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", ambition);
        deciding.takeOn(HOUSING, round, "agrees", ambition);
        deciding.close(MUNICIPALITY, round);
    }

    private Answer open(String type, Map<String, Object> more) {
        var subject = zuid.submit(type, UUID.randomUUID(), 1, Neighbourhood.all());
        var body = new HashMap<String, Object>(more);
        body.put("alternatives", List.of(subject));
        body.put("closesAt", clock.instant().plusSeconds(3600));
        return deciding.open(MUNICIPALITY, body);
    }
}
