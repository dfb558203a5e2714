// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class MeasureHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");

    @Test
    void a_measure_that_is_picked_tells_where_it_comes_from() {
        // When
        var picked = pick("werk-door-bewoners");

        // Then
        var read = read(picked);
        assertThat(read.at("/source/entry").asString()).isEqualTo("werk-door-bewoners");
        assertThat(read.at("/source/source").asString()).contains("Gekozen opgaven uitwerken");
        assertThat(read.path("executors").valueStream().map(JsonNode::asString)).contains("bewoners");
        assertThat(zuid.get(STRANGER, "/measures/" + picked).status()).isEqualTo(404);
    }

    @Test
    @Tag("row-2-10")
    void the_source_stays_whatever_becomes_of_the_words_of_who_picked_it_and_of_the_measure() {
        // Given
        var measure = pick("losmaakbaar-uitvoeren");
        var source = read(measure).path("source");
        zuid.put(HOUSING, "/measures/" + measure, 1, """
            {"reason": "Wij doen het anders.", "measure": {"title": "Bomen", "description": "Vijftig bomen.",
             "level": "wijk", "contributions": [], "executors": ["party"]}}
            """);
        zuid.leave(HOUSING);

        // When
        zuid.post(MUNICIPALITY, "/measures/" + measure + "/withdrawal", Map.of("reason", "Geen plek"));

        // Then
        assertThat(source.path("source").asString()).startsWith("Knooppunt Gekozen opgaven");
        assertThat(source.path("version").asInt()).isEqualTo(1);
        assertThat(read(measure).path("title").asString()).isEqualTo("Bomen");
        assertThat(read(measure).path("source")).isEqualTo(source);
    }

    @Test
    @Tag("row-2-10")
    void nothing_is_picked_for_an_opgave_that_the_parties_rejected_and_what_was_picked_before_keeps_its_source() {
        // Given
        var before = pick("losmaakbaar-uitvoeren");
        zuid.decide(opgave, false, "Geen geld");

        // When
        var late = zuid.post(
                HOUSING,
                "/opgaven/" + opgave + "/picked-measures",
                Map.of("entry", "werk-door-bewoners", "contributions", List.of()));

        // Then
        assertThat(late.problem()).isEqualTo("rejected");
        assertThat(read(before).at("/source/entry").asString()).isEqualTo("losmaakbaar-uitvoeren");
    }

    @Test
    @Tag("row-2-10")
    void a_measure_of_ones_own_with_the_words_of_the_catalogue_has_no_source() {
        // When
        var own = zuid.post(HOUSING, "/opgaven/" + opgave + "/measures", """
            {"title": "Losmaakbaar uitvoeren", "description": "Zoals de catalogus.", "level": "building",
             "contributions": [], "executors": ["party"]}
            """);

        // Then
        assertThat(own.status()).isEqualTo(201);
        assertThat(read(own.id()).has("source")).isFalse();
    }

    @Test
    void what_is_not_in_the_catalogue_is_not_picked() {
        // When
        var unknown = zuid.post(
                HOUSING,
                "/opgaven/" + opgave + "/picked-measures",
                Map.of("entry", "groene-daken", "contributions", List.of()));

        // Then
        assertThat(unknown.problem()).isEqualTo("not-in-measure-catalogue");
    }

    @Test
    void measures_are_found_by_their_circularity_level_executor_and_request() {
        // Given
        var detachable = pick("losmaakbaar-uitvoeren");
        pick("biobased-materialen");
        var reused = pick("materialen-terug-in-de-wijk");
        var request = request("separate");
        ask(reused, request);

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
        // When
        var revised = zuid.put(HOUSING, "/measures/" + measure, 2, """
            {"reason": "Wij doen het anders.", "measure": {"title": "Bomen", "description": "Vijftig bomen.",
             "level": "wijk", "contributions": [], "executors": ["party"],
             "roles": [{"name": "hovenier", "title": "Hovenier"}]}}
            """);

        // Then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(read(measure).path("title").asString()).isEqualTo("Bomen");
        assertThat(zuid.get(HOUSING, "/measures/" + measure + "?version=2").textAt("/title"))
                .isEqualTo("Losmaakbaar uitvoeren");
        assertThat(findings("")).containsExactly("helps-no-objective", "role-open");
        assertThat(findings("?finding=role-open")).containsExactly("role-open");
    }

    @Test
    void the_planning_names_what_is_overdue() {
        // Given
        var measure = pick("losmaakbaar-uitvoeren");
        plan(measure, "te-laat", LocalDate.now(DutchDay.ZONE).minusDays(2));
        plan(measure, "op-tijd", LocalDate.now(DutchDay.ZONE).plusDays(30));

        // When
        var planning = zuid.get(MUNICIPALITY, "/measure-actions").items();

        // Then
        assertThat(planning.findValuesAsString("name")).containsExactly("te-laat", "op-tijd");
        assertThat(zuid.get(MUNICIPALITY, "/measure-actions?overdue=true&phase=voorbereiding&owner=" + HOUSING.value())
                        .items()
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
        var refused = zuid.post(HOUSING, "/opgaven/" + opgave + "/elaboration", null);

        // When
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
        ask(measure, request("building-tender"));
        var before = findings("?finding=requirement-uncovered");

        // When
        cover(measure);

        // Then
        assertThat(before).hasSize(1);
        assertThat(findings("?finding=requirement-uncovered")).isEmpty();
        assertThat(read(measure).at("/requirements/0/clauses/0").asString()).isEqualTo("Artikel 4.3");
    }

    @Test
    void a_request_that_is_withdrawn_covers_nothing() {
        // Given
        var measure = pick("werk-door-bewoners");
        var request = request("building-tender");
        ask(measure, request);
        cover(measure);

        // When
        zuid.post(HOUSING, "/requests/" + request + "/withdrawal", Map.of("reason", "Twee percelen"));

        // Then
        assertThat(findings("")).contains("requirement-uncovered", "no-request");
        assertThat(read(measure).at("/requirements/0/covered").asBoolean()).isFalse();
    }

    private void ask(UUID measure, UUID request) {
        zuid.post(HOUSING, "/measures/" + measure + "/requests", Map.of("request", request));
    }

    private void cover(UUID measure) {
        zuid.post(
                HOUSING,
                "/measures/" + measure + "/clauses",
                Map.of("requirement", "rol-voor-bewoners", "clause", "Artikel 4.3"));
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

    private JsonNode read(UUID measure) {
        return zuid.get(MUNICIPALITY, "/measures/" + measure).json();
    }

    private List<String> ids(String query) {
        return zuid.get(MUNICIPALITY, "/measures" + query).items().findValuesAsString("id");
    }

    private List<String> findings(String query) {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave + "/measure-findings" + query)
                .items()
                .findValuesAsString("finding");
    }

    private List<String> missing() {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave).at("/missing").findValuesAsString("code");
    }
}
