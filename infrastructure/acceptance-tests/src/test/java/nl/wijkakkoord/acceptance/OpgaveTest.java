// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an ambition to opgaven that can be executed. */
@OverHttp
class OpgaveTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WRITER = "gemeente-projectleider";
    private static final String READER = "corporatie-directeur";
    private static final String OPGAVE = "/opgaven/v1/opgaven/{opgave}";
    private static final String AMBITION = "/ambitions/v1/ambitions/{ambition}";

    @Test
    @Tag("row-2-01")
    void the_choice_of_opgaven_serves_a_knooppunt_and_is_listed_under_its_spoor(Stack stack) {
        // Given
        var told = chosen(stack);

        // When
        told.goOn("choice-tagged.yml");

        // Then
        assertThat(listed(told, "A")).containsExactly(told.text("{choice}"));
        assertThat(listed(told, "C")).isEmpty();
    }

    @Test
    @Tag("row-2-02")
    void an_opgave_is_proposed_then_chosen_by_the_parties_and_only_then_can_be_elaborated(Stack stack) {
        // Given
        var told = chosen(stack);

        // When
        var refused = told.post(WRITER, "/opgaven/v1/opgaven/{otherOpgave}/elaboration", null);

        // Then
        var rejected = told.read(READER, "/opgaven/v1/opgaven/{otherOpgave}");
        assertThat(told.read(READER, OPGAVE).path("status").asString()).isEqualTo("chosen");
        assertThat(rejected.path("status").asString()).isEqualTo("rejected");
        assertThat(rejected.path("rejectedBecause").asString()).isEqualTo("Het plein gaat pas na 2035 open.");
        assertThat(told.read(READER, OPGAVE + "?version=1").path("status").asString())
                .isEqualTo("proposed");
        assertThat(refused.problem()).isEqualTo("not-chosen");
    }

    @Test
    @Tag("row-2-02")
    @Tag("row-2-04")
    void a_chosen_opgave_is_elaborated_once_each_measure_has_somebody_responsible_and_all_has_a_financing_plan(
            Stack stack) {
        // Given
        var told = chosen(stack).goOn("objective-set.yml", "opgave-elaborated.yml");

        // When
        var again = told.post(WRITER, OPGAVE + "/elaboration", null);

        // Then
        assertThat(told.read(READER, OPGAVE).path("status").asString()).isEqualTo("elaborated");
        assertThat(again.problem()).isEqualTo("already-elaborated");
    }

    @Test
    @Tag("row-2-07")
    void who_elaborates_an_opgave_without_an_objective_is_told_to_set_one_first(Stack stack) {
        // Given
        var told = chosen(stack);

        // When
        var refused = told.post(WRITER, OPGAVE + "/elaboration", null);

        // Then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("no-objective");
        assertThat(refused.json().path("detail").asString()).startsWith("First set at least one objective");
    }

    @Test
    @Tag("row-2-06")
    void without_a_measure_the_status_stays_and_what_is_missing_is_listed(Stack stack) {
        // Given
        var told = chosen(stack);
        told.goOn("objective-set.yml");

        // When
        var refused = told.post(WRITER, OPGAVE + "/elaboration", null);

        // Then
        var opgave = told.read(READER, OPGAVE);
        assertThat(refused.problem()).isEqualTo("no-measure");
        assertThat(opgave.path("status").asString()).isEqualTo("chosen");
        assertThat(opgave.path("missing").findValuesAsString("code"))
                .containsExactly("no-measure", "no-financing-plan");
    }

    @Test
    @Tag("row-2-08")
    void a_norm_without_a_method_of_measurement_is_refused(Stack stack) {
        // Given
        var told = chosen(stack);

        // When
        var refused = told.post(WRITER, OPGAVE + "/objectives", objective("50", ""));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/norm/method");
        assertThat(told.read(READER, OPGAVE).path("objectives")).isEmpty();
    }

    @Test
    @Tag("row-2-09")
    void an_objective_is_in_a_next_version_of_the_ambition_and_both_services_say_so_after_a_rebuild_too(Stack stack) {
        // Given
        var told = chosen(stack);
        told.goOn("objective-set.yml");
        var opgave = told.read(READER, OPGAVE);
        var ambition = told.read(READER, AMBITION);
        var services = List.of("opgaven", "ambitions");

        // When
        services.forEach(service -> Rebuilding.of(stack, service).empty());
        services.forEach(service -> assertThat(
                        Rebuilding.of(stack, service).rebuild().path("state").asString())
                .isEqualTo("swapped"));

        // Then
        var taken = ambition.at("/versions/1/text/objectives/1");
        assertThat(ambition.at("/versions/0/status").asString()).isEqualTo("adopted");
        assertThat(ambition.at("/versions/1/status").asString()).isEqualTo("draft");
        assertThat(taken.at("/opgave/opgave")).isEqualTo(told.known("opgave"));
        assertThat(taken.at("/criteria/0/target/value").asString()).isEqualTo("50");
        assertThat(opgave.at("/objectives/0/ambition/version").asInt()).isEqualTo(2);
        assertThat(told.read(READER, OPGAVE)).isEqualTo(opgave);
        assertThat(told.read(READER, AMBITION)).isEqualTo(ambition);
    }

    @Test
    @Tag("row-1-15")
    void the_norm_that_the_parties_adopted_stays_when_its_opgave_gets_another_and_both_show_it(Stack stack) {
        // Given
        var told = chosen(stack);
        told.goOn("objective-set.yml");
        told.post(WRITER, AMBITION + "/submission", null);
        told.put("nextDigest", told.read(READER, AMBITION + "/versions/2").path("digest"));
        told.goOn("ambition-next-adopted.yml");
        await().atMost(SOON)
                .until(() -> told.read(READER, OPGAVE)
                        .at("/objectives/0/ambition/status")
                        .asString()
                        .equals("adopted"));

        // When
        told.post(WRITER, OPGAVE + "/objectives", objective("25", "Luchtfoto"));

        // Then
        await().atMost(SOON)
                .until(() -> !told.read(READER, AMBITION).path("stale").isEmpty());
        var ambition = told.read(READER, AMBITION);
        assertThat(ambition.at("/criteria/objectives/1/criteria/0/target/value").asString())
                .isEqualTo("50");
        assertThat(ambition.at("/stale/0/source")).isEqualTo(told.known("opgave"));
        var objective = told.read(READER, OPGAVE).at("/objectives/0");
        assertThat(objective.at("/ambition/norm/target/value").asString()).isEqualTo("50");
        assertThat(objective.at("/ambition/stale").asBoolean()).isTrue();
    }

    @Test
    @Tag("row-2-11")
    void an_objective_below_the_legal_minimum_is_refused_until_it_is_motivated(Stack stack) {
        // Given
        var told = chosen(stack);
        var minimum = told.post(WRITER, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/legal-minimums", """
            {"theme": "klimaatadaptatie", "indicator": "free", "unit": "%", "text": "Schaduw", "bound": "at-least",
             "value": "60", "validFrom": "2026-01-01", "citation":
             {"title": "Verordening", "address": "https://wetten.example/verordening", "date": "2026-03-02"}}
            """)
                .json();

        // When
        var below = told.post(WRITER, OPGAVE + "/objectives", objective("50", "Luchtfoto"));
        var motivated = told.post(
                WRITER,
                OPGAVE + "/objectives",
                objective("50", "Luchtfoto").replace("{\"name\"", "{\"motivation\": \"Er liggen kabels.\", \"name\""));

        // Then
        assertThat(below.problem()).isEqualTo("below-legal-minimum");
        assertThat(motivated.status()).isEqualTo(200);
        assertThat(told.read(READER, OPGAVE).at("/objectives/0/minimum/minimum"))
                .isEqualTo(minimum.path("id"));
    }

    @Test
    @Tag("row-2-29")
    void what_is_measured_has_a_verdict_for_each_step_on_the_way(Stack stack) {
        // Given
        var told = chosen(stack);

        // When
        told.goOn("objective-set.yml");

        // Then
        var verdicts = told.read(READER, OPGAVE).at("/objectives/0/measurements/0/verdicts");
        assertThat(verdicts.findValuesAsString("attainment")).containsExactly("behaald", "nog-niet-behaald");
        assertThat(verdicts.at("/0/target/date").asString()).isEqualTo("2027-12-31");
        assertThat(verdicts.at("/1/target/value").asString()).isEqualTo("50");
    }

    @Test
    @Tag("row-2-30")
    void a_reference_is_kept_with_its_theme_and_the_day_on_which_it_was_found(Stack stack) {
        // Given
        var told = chosen(stack);

        // When
        told.post(WRITER, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/references", """
            {"theme": "klimaatadaptatie", "reference": {"title": "Kennisportaal klimaatadaptatie",
             "address": "https://klimaatadaptatie.example/wijk", "date": "2026-03-02"}}
            """);

        // Then
        var found = told.read(READER, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/references?theme=klimaatadaptatie")
                .at("/items/0");
        assertThat(found.path("address").asString()).isEqualTo("https://klimaatadaptatie.example/wijk");
        assertThat(found.path("date").asString()).isEqualTo("2026-03-02");
    }

    private static List<String> listed(Told told, String spoor) {
        return told.read(
                        READER,
                        "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/tags?type=choice-of-opgaven&phase=4&spoor="
                                + spoor)
                .path("items")
                .valueStream()
                .map(item -> item.at("/object/id").asString())
                .toList();
    }

    private static Told chosen(Stack stack) {
        return stack.tell("two-parties.yml", "ambition-adopted.yml", "opgaven-chosen.yml");
    }

    private static String objective(String target, String method) {
        return """
            {"name": "schaduw-op-straat", "text": "Meer schaduw", "norm": {"indicator": "free", "text": "Schaduw",
             "unit": "%%", "baseline": {"value": "12", "date": "2025-01-01"},
             "target": {"value": "%s", "date": "2030-12-31"}, "method": "%s", "source": "Gemeente"}}
            """.formatted(target, method);
    }
}
