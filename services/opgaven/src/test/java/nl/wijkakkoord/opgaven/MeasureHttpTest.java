// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");

    @Test
    void a_measure_that_is_picked_tells_where_it_comes_from() {
        // When
        var picked = pick("werk-door-bewoners");
        var unknown = zuid.post(
                HOUSING,
                "/opgaven/" + opgave + "/picked-measures",
                Map.of("entry", "groene-daken", "contributions", List.of()));

        // Then
        var read = read(picked);
        assertThat(read.at("/source/entry").asString()).isEqualTo("werk-door-bewoners");
        assertThat(read.at("/source/source").asString()).contains("Gekozen opgaven uitwerken");
        assertThat(read.path("executors").valueStream().map(JsonNode::asString)).contains("bewoners");
        assertThat(unknown.problem()).isEqualTo("not-in-measure-catalogue");
        assertThat(zuid.get(STRANGER, "/measures/" + picked).status()).isEqualTo(404);
    }

    @Test
    void measures_are_found_by_their_circularity_level_executor_and_request() {
        // Given
        var detachable = pick("losmaakbaar-uitvoeren");
        pick("biobased-materialen");
        var reused = pick("materialen-terug-in-de-wijk");
        var request = request("separate");
        zuid.post(HOUSING, "/measures/" + reused + "/requests", Map.of("request", request));

        // When
        var found = List.of(
                ids("?circularity=losmaakbaar"),
                ids("?level=wijk&executor=market-party"),
                ids("?request=" + request),
                ids("?executor=bewoners"));

        // Then
        assertThat(found)
                .containsExactly(
                        List.of(detachable.toString()),
                        List.of(reused.toString()),
                        List.of(reused.toString()),
                        List.of());
    }

    @Test
    void what_a_measure_was_is_read_at_every_version_and_what_it_is_in_the_findings() {
        // Given
        var measure = pick("losmaakbaar-uitvoeren");
        take(measure);
        var body = Map.of(
                "measure",
                Map.of(
                        "title",
                        "Bomen",
                        "description",
                        "Vijftig bomen.",
                        "level",
                        "wijk",
                        "contributions",
                        List.of(),
                        "executors",
                        List.of("party"),
                        "roles",
                        List.of(Map.of("name", "hovenier", "title", "Hovenier"))),
                "reason",
                "Wij doen het anders.");

        // When
        var revised = zuid.put(HOUSING, "/measures/" + measure, 2, body);

        // Then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(read(measure).path("title").asString()).isEqualTo("Bomen");
        assertThat(zuid.get(HOUSING, "/measures/" + measure + "?version=2")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Losmaakbaar uitvoeren");
        assertThat(findings("")).containsExactly("helps-no-objective", "role-open");
        assertThat(findings("?finding=role-open")).containsExactly("role-open");
    }

    @Test
    void the_planning_names_what_is_overdue() {
        // Given
        var measure = pick("losmaakbaar-uitvoeren");
        plan(measure, "te-laat", LocalDate.now().minusDays(2));
        plan(measure, "op-tijd", LocalDate.now().plusDays(30));

        // When
        var planning = zuid.get(MUNICIPALITY, "/measure-actions").json().path("items");

        // Then
        assertThat(planning.findValuesAsString("name")).containsExactly("te-laat", "op-tijd");
        assertThat(zuid.get(MUNICIPALITY, "/measure-actions?overdue=true&phase=voorbereiding&owner=" + HOUSING.value())
                        .json()
                        .path("items")
                        .findValuesAsString("name"))
                .containsExactly("te-laat");
        assertThat(read(measure).path("actions").findValuesAsString("overdue")).containsExactly("true", "false");
        var next = zuid.get(MUNICIPALITY, "/measure-actions?limit=1").header("Link");
        assertThat(next).contains("cursor=");
    }

    @Test
    void an_opgave_is_not_elaborated_while_a_measure_has_no_responsible_party() {
        // Given
        zuid.post(HOUSING, "/opgaven/" + opgave + "/objectives", Wording.objective("schaduw", "30"));
        zuid.take(opgave);
        var measure = pick("losmaakbaar-uitvoeren");
        var missing = missing();

        // When
        var refused = zuid.post(HOUSING, "/opgaven/" + opgave + "/elaboration", null);
        take(measure);

        // Then
        assertThat(missing).contains("nobody-responsible").doesNotContain("no-measure");
        assertThat(refused.problem()).isEqualTo("nobody-responsible");
        assertThat(missing()).doesNotContain("nobody-responsible");
    }

    @Test
    void requirements_stay_uncovered_until_a_clause_of_the_request_says_them() {
        // Given
        var measure = pick("werk-door-bewoners");
        var request = request("building-tender");
        zuid.post(HOUSING, "/measures/" + measure + "/requests", Map.of("request", request));
        var before = findings("?finding=requirement-uncovered");

        // When
        zuid.post(
                HOUSING,
                "/measures/" + measure + "/clauses",
                Map.of("requirement", "rol-voor-bewoners", "clause", "Artikel 4.3"));

        // Then
        assertThat(before).hasSize(1);
        assertThat(findings("?finding=requirement-uncovered")).isEmpty();
        assertThat(read(measure).at("/requirements/0/clauses/0").asString()).isEqualTo("Artikel 4.3");
        zuid.post(HOUSING, "/requests/" + request + "/withdrawal", Map.of("reason", "Twee percelen"));
        assertThat(findings("")).contains("requirement-uncovered", "no-request");
        assertThat(read(measure).at("/requirements/0/covered").asBoolean()).isFalse();
    }

    @Test
    void what_measures_cost_and_bring_is_summed_exactly_per_party_and_per_measure() {
        // Given
        var trees = pick("losmaakbaar-uitvoeren");
        var square = pick("biobased-materialen");
        estimate(trees, MUNICIPALITY, "cost", 333_333_333_333L);
        estimate(trees, HOUSING, "cost", 666_666_666_667L);
        var other = estimate(square, HOUSING, "cost", 1);
        estimate(square, HOUSING, "avoided-cost", 5);
        var then = sums("");

        // When
        var withdrawn = zuid.post(HOUSING, "/estimates/" + other + "/withdrawal", Map.of("reason", "Dubbel"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(expected(then.path("total"), "kind", "cost")).isEqualTo(1_000_000_000_001L);
        assertThat(expected(then.path("byParty"), "party", HOUSING.value())).isEqualTo(666_666_666_668L);
        assertThat(expected(then.path("byMeasure"), "measure", trees.toString()))
                .isEqualTo(1_000_000_000_000L);
        assertThat(expected(sums("").path("total"), "kind", "cost")).isEqualTo(1_000_000_000_000L);
        zuid.post(HOUSING, "/measures/" + trees + "/withdrawal", Map.of("reason", "Geen plek"));
        assertThat(sums("").path("total").findValuesAsString("kind")).containsExactly("avoided-cost");
    }

    private UUID pick(String entry) {
        var picked = zuid.post(
                HOUSING, "/opgaven/" + opgave + "/picked-measures", Map.of("entry", entry, "contributions", List.of()));
        assertThat(picked.status()).isEqualTo(201);
        return picked.id();
    }

    private void take(UUID measure) {
        assertThat(zuid.post(HOUSING, "/measures/" + measure + "/responsibility", null)
                        .status())
                .isEqualTo(200);
    }

    private UUID request(String kind) {
        var request = zuid.post(
                HOUSING,
                "/requests",
                Map.of("kind", kind, "title", "Uitvraag", "question", "Wat kost het?", "approach", "Drie bedrijven"));
        assertThat(request.status()).isEqualTo(201);
        return request.id();
    }

    private void plan(UUID measure, String name, LocalDate due) {
        var action =
                Map.of("name", name, "phase", "voorbereiding", "text", "Bomen bestellen", "owner", HOUSING, "due", due);
        assertThat(zuid.post(MUNICIPALITY, "/measures/" + measure + "/actions", action)
                        .status())
                .isEqualTo(200);
    }

    private UUID estimate(UUID measure, Object party, String kind, long cents) {
        Answer entered = zuid.post(
                MUNICIPALITY,
                "/measures/" + measure + "/estimates",
                Map.of(
                        "party",
                        party,
                        "kind",
                        kind,
                        "frequency",
                        "one-off",
                        "amount",
                        Map.of("low", 0, "expected", cents, "high", 1_000_000_000_000L),
                        "text",
                        "Bomen",
                        "source",
                        "Raming"));
        assertThat(entered.status()).isEqualTo(201);
        return entered.id();
    }

    private JsonNode sums(String query) {
        return zuid.get(HOUSING, "/opgaven/" + opgave + "/estimate-sums" + query)
                .json();
    }

    private static long expected(JsonNode sums, String field, String value) {
        return sums.valueStream()
                .filter(sum -> sum.path("kind").asString().equals("cost"))
                .filter(sum -> sum.path(field).asString().equals(value))
                .findAny()
                .orElseThrow()
                .at("/amount/expected")
                .asLong();
    }

    private JsonNode read(UUID measure) {
        return zuid.get(MUNICIPALITY, "/measures/" + measure).json();
    }

    private List<String> ids(String query) {
        return zuid.get(MUNICIPALITY, "/measures" + query).json().path("items").findValuesAsString("id");
    }

    private List<String> findings(String query) {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave + "/measure-findings" + query)
                .json()
                .path("items")
                .findValuesAsString("finding");
    }

    private List<String> missing() {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave)
                .json()
                .path("missing")
                .findValuesAsString("code");
    }
}
