// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
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
    void once_one_is_adopted_a_round_that_does_not_cite_it_is_refused() {
        // Given
        adopt();

        // When
        var silent = open(SubjectType.DIRECTION, Map.of());

        // Then
        assertThat(silent.status()).isEqualTo(409);
        assertThat(silent.problem()).isEqualTo("ambition-not-cited");
        assertThat(silent.textAt("/detail")).contains(ambition.id().toString());
    }

    @Test
    void blanks_are_no_reason_why_not() {
        // Given
        adopt();

        // When
        var blank = open(SubjectType.DIRECTION, Map.of("withoutAmbition", " "));

        // Then
        assertThat(blank.problem()).isEqualTo("ambition-not-cited");
    }

    @Test
    void once_one_is_adopted_a_round_cites_it() {
        // Given
        adopt();

        // When
        var citing = open(SubjectType.DIRECTION, Map.of("cites", List.of(ambition)));

        // Then
        assertThat(citing.status()).isEqualTo(201);
    }

    @Test
    void one_that_was_superseded_may_be_cited_and_shows_as_such_then_and_where_it_was_cited_before() {
        // Given
        adopt();
        var before =
                open(SubjectType.DIRECTION, Map.of("cites", List.of(ambition))).id();
        var held = deciding.round(HOUSING, before).path("superseded");
        var first = ambition;
        ambition = zuid.submit(SubjectType.AMBITION, first.id(), 2, Neighbourhood.all());
        adopt(lastOn(first));

        // When
        var since = open(SubjectType.DIRECTION, Map.of("cites", List.of(first, ambition)));

        // Then
        assertThat(held).isEmpty();
        assertThat(since.status()).isEqualTo(201);
        assertThat(deciding.round(HOUSING, since.id()).path("superseded"))
                .extracting(Deciding::ref)
                .containsExactly(first);
        assertThat(deciding.round(HOUSING, before).path("superseded"))
                .extracting(Deciding::ref)
                .containsExactly(first);
        assertThat(deciding.get(HOUSING, "/rounds/" + before + "?version=1")
                        .json()
                        .has("superseded"))
                .isFalse();
    }

    @Test
    void a_definition_that_a_rival_replaced_shows_as_superseded_where_it_is_cited() {
        // Given
        ambition = zuid.submit(SubjectType.DEFINITION, UUID.randomUUID(), 1, Neighbourhood.all());
        adopt();
        var citing =
                open(SubjectType.DIRECTION, Map.of("cites", List.of(ambition))).id();

        // When
        zuid.tell(
                "ambitions",
                ambition.id(),
                new DefinitionReplaced(
                        ambition.id(),
                        zuid.wijkaanpak,
                        1,
                        "no-regret",
                        new SubjectRef(SubjectType.DEFINITION, UUID.randomUUID(), 1, ambition.digest()),
                        UUID.randomUUID(),
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        clock.instant()));

        // Then
        assertThat(deciding.round(HOUSING, citing).path("superseded"))
                .extracting(Deciding::ref)
                .containsExactly(ambition);
    }

    @Test
    void or_it_says_why_not() {
        // Given
        adopt();

        // When
        var reasoned = open(SubjectType.DIRECTION, Map.of("withoutAmbition", "Gaat alleen over de planning"));

        // Then
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
    void what_says_that_it_need_not_need_not_cite_one() {
        // Given
        adopt();

        // When
        var definition = open(SubjectType.DEFINITION, Map.of());

        // Then
        assertThat(definition.status()).isEqualTo(201);
        assertThat(listed("definition").path("mustCiteAmbition").asBoolean()).isFalse();
    }

    @Test
    void what_says_that_it_must_must_cite_one() {
        // Given
        adopt();

        // When
        var choice = open(SubjectType.CHOICE_OF_OPGAVEN, Map.of());

        // Then
        assertThat(choice.problem()).isEqualTo("ambition-not-cited");
        assertThat(listed(SubjectType.CHOICE_OF_OPGAVEN)
                        .path("mustCiteAmbition")
                        .asBoolean())
                .isTrue();
    }

    private JsonNode listed(String type) {
        return deciding.get(HOUSING, "/wijkaanpakken/" + zuid.wijkaanpak + "/subjects?type=" + type)
                .at("/items/0");
    }

    private UUID lastOn(SubjectRef subject) {
        var path = "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds?subject=" + subject.id();
        return UUID.fromString(
                deciding.get(HOUSING, path).json().at("/items/0/id").asString());
    }

    private void adopt() {
        adopt(null);
    }

    private void adopt(UUID succeeds) {
        var round = deciding.open(MUNICIPALITY, ambition, succeeds).id();
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
