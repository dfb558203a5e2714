// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A procedure lets other parties decide, by other rules, on some kinds of subject. */
@ExtendWith(RunningDecisions.class)
class KindsHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    @Tag("row-0-11")
    void each_kind_of_subject_is_decided_on_by_its_own_terms() {
        // Given
        agreeOn(kind(terms("majority", HOUSING, GRID), "definition"));

        // When
        var definition = opened("definition");
        var direction = opened("direction");

        // Then
        assertThat(decidingIn(definition)).containsExactly(HOUSING.value(), GRID.value());
        assertThat(definition.at("/terms/rule/kind").asString()).isEqualTo("majority");
        assertThat(decidingIn(direction)).containsExactly(MUNICIPALITY.value(), HOUSING.value(), GRID.value());
        assertThat(direction.at("/terms/rule/kind").asString()).isEqualTo("consent-without-objection");
        assertThat(List.of(definition.at("/procedure/version"), direction.at("/procedure/version")))
                .extracting(JsonNode::asInt)
                .containsOnly(1);
    }

    @Test
    void another_procedure_is_decided_on_by_the_terms_for_procedures() {
        // Given
        agreeOn(kind(terms("unanimity", MUNICIPALITY, GRID), "decision-procedure"));
        deciding.post(HOUSING, deciding.procedure() + "/versions", terms("majority", MUNICIPALITY, HOUSING, GRID));
        deciding.post(HOUSING, deciding.procedure() + "/submission", null);
        var next = deciding.heardOf("decision-procedure", 2);

        // When
        var round = deciding.open(
                HOUSING,
                next,
                UUID.fromString(deciding.get(GRID, deciding.procedure()).textAt("/inForce/round")));

        // Then
        assertThat(decidingIn(deciding.round(GRID, round.id()))).containsExactly(MUNICIPALITY.value(), GRID.value());
    }

    @Test
    void what_is_said_of_kinds_is_part_of_what_is_agreed() {
        // Given
        deciding.propose(MUNICIPALITY, Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        var without = deciding.heardOf("decision-procedure").digest();
        deciding.post(MUNICIPALITY, deciding.procedure() + "/withdrawal", Map.of("reason", "Toch per soort"));

        // When
        deciding.post(
                MUNICIPALITY,
                deciding.procedure() + "/versions",
                with(kind(terms("majority", HOUSING, GRID), "definition", "ambition")));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);

        // Then
        assertThat(deciding.heardOf("decision-procedure", 2).digest()).isNotEqualTo(without);
        var read = deciding.get(GRID, deciding.procedure());
        assertThat(texts(read.json().at("/latest/kinds/0/types"))).containsExactly("definition", "ambition");
        assertThat(read.textAt("/latest/kinds/0/terms/rule/kind")).isEqualTo("majority");
    }

    @Test
    void kinds_that_cannot_be_decided_by_are_refused() {
        // Given
        var nested = new HashMap<>(terms("majority", HOUSING));
        nested.put("kinds", List.of(kind(terms("majority", HOUSING), "ambition")));

        // When
        var problems = List.of(
                proposing(kind(terms("majority", HOUSING), "definition"), kind(terms("majority", GRID), "definition")),
                proposing(kind(nested, "definition")),
                proposing(kind(terms("majority", STRANGER), "definition")),
                proposing(kind(terms("majority", HOUSING), "definitie")));

        // Then
        assertThat(problems)
                .containsExactly("kind-named-twice", "input-invalid", "party-not-admitted", "input-invalid");
        assertThat(deciding.get(GRID, deciding.procedure()).status()).isEqualTo(404);
    }

    @SafeVarargs
    private String proposing(Map<String, Object>... kinds) {
        return deciding.propose(MUNICIPALITY, with(kinds)).problem();
    }

    @SafeVarargs
    private void agreeOn(Map<String, Object>... kinds) {
        deciding.agreeOnProcedure(MUNICIPALITY, with(kinds), MUNICIPALITY, HOUSING, GRID);
    }

    @SafeVarargs
    private static Map<String, Object> with(Map<String, Object>... kinds) {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("kinds", List.of(kinds));
        return terms;
    }

    private static Map<String, Object> kind(Map<String, Object> terms, String... types) {
        var kind = new HashMap<>(terms);
        kind.put("types", List.of(types));
        return kind;
    }

    private static Map<String, Object> terms(String rule, OrganisationId... parties) {
        var terms = new HashMap<>(Deciding.terms("open", parties));
        terms.put("rule", Map.of("kind", rule));
        return terms;
    }

    private JsonNode opened(String type) {
        var subject = zuid.submit(type, UUID.randomUUID(), 1, Neighbourhood.all());
        return deciding.round(GRID, deciding.open(MUNICIPALITY, subject, null).id());
    }

    private static List<String> decidingIn(JsonNode round) {
        return texts(round.at("/terms/deciding"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
