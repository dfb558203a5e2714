// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningAmbitions.class)
class PriorityHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);

    @BeforeEach
    void two_themes_are_chosen() {
        zuid.post(MUNICIPALITY, "/theme-choices", RequestBodies.choice("aardgas", "must", "policy", "aardgasvrij"));
        zuid.post(MUNICIPALITY, "/theme-choices", RequestBodies.choice("woonlasten", "want", "wish", null));
    }

    @Test
    void rankings_are_combined_beside_each_party_s_own_and_a_tie_says_who_wants_what() {
        // Given
        rank(MUNICIPALITY, List.of("aardgas"), List.of("woonlasten"));
        rank(HOUSING, List.of("woonlasten"), List.of("aardgas"));

        // When
        var priorities = zuid.get(GRID, "/priorities").json();

        // Then
        assertThat(priorities.path("places").findValuesAsString("place")).containsExactly("1", "1");
        assertThat(priorities.at("/ties/0/preferences/0/option").asString()).isEqualTo("aardgas");
        assertThat(priorities.at("/ties/0/preferences/0/parties/0").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(priorities
                        .path("rankings")
                        .valueStream()
                        .map(ranking -> ranking.path("organisation").asString()))
                .containsExactlyInAnyOrder(MUNICIPALITY.value(), HOUSING.value());
        assertThat(priorities.at("/silent/0").asString()).isEqualTo(GRID.value());
        assertThat(priorities.path("function").asString()).isEqualTo("wijkakkoord-borda/1");
    }

    @Test
    void what_a_party_ranked_that_turned_out_to_advise_does_not_count() {
        // Given
        rank(MUNICIPALITY, List.of("aardgas"), List.of("woonlasten"));
        rank(HOUSING, List.of("woonlasten"), List.of("aardgas"));

        // When
        zuid.correct(HOUSING, PartyKind.ADVISER);

        // Then
        var priorities = zuid.get(GRID, "/priorities").json();
        assertThat(priorities.path("places").findValuesAsString("place")).containsExactly("1", "2");
        assertThat(priorities.path("rankings")).hasSize(1);
        assertThat(priorities.at("/rankings/0/organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(priorities.path("silent").valueStream().map(JsonNode::asString))
                .containsExactly(GRID.value());
    }

    @Test
    void what_a_predecessor_ranked_counts_until_its_successor_ranks() {
        // Given
        rank(HOUSING, List.of("woonlasten"), List.of("aardgas"));

        // When
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // Then
        var priorities = zuid.get(GRID, "/priorities").json();
        assertThat(priorities.at("/rankings/0/organisation").asString()).isEqualTo(HOUSING.value());
        assertThat(priorities.path("silent").valueStream().map(JsonNode::asString))
                .doesNotContain(STRANGER.value());
    }

    @Test
    void who_ranks_anew_keeps_what_it_said_before() {
        // Given
        var ranking = rank(HOUSING, List.of("woonlasten"), List.of("aardgas")).id();

        // When
        rank(HOUSING, List.of("aardgas", "woonlasten"));

        // Then
        var now = zuid.get(GRID, "/rankings/" + ranking);
        var then = zuid.get(GRID, "/rankings/" + ranking + "?version=1").json();
        assertThat(now.header("ETag")).isEqualTo("\"2\"");
        assertThat(now.at("/tiers")).hasSize(1);
        assertThat(then.path("tiers")).hasSize(2);
    }

    @Test
    void only_themes_that_are_taken_along_are_ranked() {
        // When
        var unknown = rank(HOUSING, List.of("voetbal"));

        // Then
        assertThat(unknown.problem()).isEqualTo("ranked-theme-not-chosen");
    }

    @Test
    void a_theme_is_ranked_once() {
        // When
        var twice = rank(HOUSING, List.of("aardgas"), List.of("aardgas"));

        // Then
        assertThat(twice.problem()).isEqualTo("theme-ranked-twice");
    }

    @SafeVarargs
    private Answer rank(OrganisationId party, List<String>... tiers) {
        return zuid.post(party, "/rankings", Map.of("tiers", List.of(tiers)));
    }
}
