// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What words mean, chosen by the parties, told to residents, and computed. */
@OverHttp
class DefinitionTest {
    private static final String READER = "corporatie-directeur";
    private static final String DEFINITION = "/ambitions/v1/definitions/{definition}";
    private static final String PLAIN = "U bent samen aan huur en energie niet meer kwijt dan nu.";

    @Test
    @Tag("row-1-11")
    @Tag("row-1-12")
    void of_two_definitions_of_a_word_a_round_picks_one_and_keeps_the_other_as_rejected(Stack stack) {
        // When
        var told = stack.tell("two-parties.yml", "definition-chosen.yml");

        // Then
        var chosen = told.read(READER, DEFINITION).at("/versions/0");
        var other = told.read(READER, "/ambitions/v1/definitions/{rival}").at("/versions/0");
        assertThat(chosen.path("status").asString()).isEqualTo("agreed");
        assertThat(chosen.path("number").asInt()).isEqualTo(1);
        assertThat(chosen.at("/by/organisation")).isEqualTo(told.known("municipality"));
        assertThat(chosen.path("at").asString()).endsWith("Z");
        assertThat(other.path("status").asString()).isEqualTo("rejected");
        assertThat(other.at("/chosen/id")).isEqualTo(told.known("definition"));
    }

    @Test
    @Tag("row-1-11")
    void no_regret_is_defined_in_versions_that_each_have_an_author_and_a_date(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "definition-chosen.yml");
        var drafted = post(told, "/ambitions/v1/wijkaanpakken/{wijkaanpak}/definitions", """
            {"term": "no-regret", "text": {"title": "No-regret", "meaning": "Nuttig, wat er ook nog wordt besloten."}}
            """);
        told.put("definition", drafted.path("id"));

        // When
        told.goOn("definition-refined.yml");

        // Then
        var versions = told.read(READER, DEFINITION).path("versions");
        assertThat(versions)
                .extracting(
                        version -> version.path("number").asInt(),
                        version -> version.path("status").asString(),
                        version -> version.at("/by/member"))
                .containsExactly(
                        tuple(1, "replaced", versions.at("/0/by/member")),
                        tuple(2, "agreed", told.known("gemeente-wethouder.member")));
        assertThat(versions.at("/0/by/member")).isNotEqualTo(versions.at("/1/by/member"));
        assertThat(versions.at("/0/at").asString())
                .isLessThan(versions.at("/1/at").asString());
    }

    @Test
    @Tag("row-1-13")
    void residents_read_the_plain_text_without_a_token_and_a_definition_without_one_is_a_finding(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "definition-chosen.yml");
        var findings = "/ambitions/v1/wijkaanpakken/{wijkaanpak}/definition-findings";
        var before = told.read(READER, findings);

        // When
        post(told, DEFINITION + "/plain-language", "{\"text\": \"" + PLAIN + "\"}");

        // Then
        var text = stack.caller().get(told.text("/ambitions/v1/public/definitions/{definition}"), null);
        assertThat(before.at("/items/0/code").asString()).isEqualTo("plain-language-missing");
        assertThat(told.read(READER, findings).path("items")).isEmpty();
        assertThat(text.status()).isEqualTo(200);
        assertThat(text.json().path("text").asString()).isEqualTo(PLAIN);
    }

    @Test
    @Tag("row-4-23")
    void the_same_figures_get_the_same_verdict(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "definition-chosen.yml");

        // When
        var first = evaluate(told);
        var second = evaluate(told);

        // Then
        assertThat(first.at("/result/holds").asBoolean()).isTrue();
        assertThat(first.at("/result/comparisons/0/left").asString()).isEqualTo("82500");
        assertThat(first.at("/definition/digest")).isEqualTo(told.known("definitionDigest"));
        assertThat(second.path("result")).isEqualTo(first.path("result"));
    }

    @Test
    @Tag("row-4-03")
    void a_party_that_ranks_anew_keeps_its_history(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "themes-chosen.yml");
        var rankings = "/ambitions/v1/wijkaanpakken/{wijkaanpak}/rankings";
        var ranking = post(told, rankings, "{\"tiers\": [[\"natuurinclusief\"], [\"werkgelegenheid\"]]}");

        // When
        post(told, rankings, "{\"tiers\": [[\"werkgelegenheid\"], [\"natuurinclusief\"]]}");

        // Then
        var path = "/ambitions/v1/rankings/" + ranking.path("id").asString();
        assertThat(told.read(READER, path).at("/tiers/0/0").asString()).isEqualTo("werkgelegenheid");
        assertThat(told.read(READER, path + "?version=1").at("/tiers/0/0").asString())
                .isEqualTo("natuurinclusief");
        var together = told.read(READER, "/ambitions/v1/wijkaanpakken/{wijkaanpak}/priorities");
        assertThat(together.at("/places/0/option").asString()).isEqualTo("werkgelegenheid");
    }

    private static JsonNode evaluate(Told told) {
        var evaluation = post(told, DEFINITION + "/versions/1/evaluations", """
            {"about": "Rijwoningen 1945-1975", "values": [
              {"name": "huur_voor", "value": "65000"}, {"name": "energie_voor", "value": "18000"},
              {"name": "huur_na", "value": "69500"}, {"name": "energie_na", "value": "13000"}]}
            """);
        return told.read(
                READER, "/ambitions/v1/evaluations/" + evaluation.path("id").asString());
    }

    private static JsonNode post(Told told, String path, String body) {
        var answer = told.post("gemeente-projectleider", path, body);
        assertThat(answer.status()).as(path).isBetween(200, 201);
        return answer.json();
    }
}
