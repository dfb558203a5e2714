// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Wording.minimum;
import static nl.wijkakkoord.opgaven.Wording.motivated;
import static nl.wijkakkoord.opgaven.Wording.objective;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class ObjectiveHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");

    @Test
    void a_norm_without_a_method_or_with_stages_out_of_order_is_none() {
        // Given
        var norm = new HashMap<>(Wording.norm("50"));
        norm.remove("method");
        var early = new HashMap<>(Wording.norm("50"));
        early.put("target", Map.of("value", "50", "date", "2027-06-30"));

        // When
        var withoutMethod = set(Map.of("name", "schaduw", "text", "Schaduw", "norm", norm));
        var outOfOrder = set(Map.of("name", "schaduw", "text", "Schaduw", "norm", early));

        // Then
        assertThat(withoutMethod.status()).isEqualTo(400);
        assertThat(withoutMethod.textAt("/errors/0/pointer")).isEqualTo("/norm/method");
        assertThat(outOfOrder.problem()).isEqualTo("stages-out-of-order");
        assertThat(read().path("objectives")).isEmpty();
    }

    @Test
    void an_objective_has_a_verdict_per_stage_by_the_norm_of_the_day_it_was_measured() {
        // Given
        set(objective("schaduw", "50"));

        // When
        var measured = measure("schaduw", "2026-02-01");

        // Then
        assertThat(measured.status()).isEqualTo(200);
        assertThat(read().at("/objectives/0/measurements/0/verdicts").findValuesAsString("attainment"))
                .containsExactly("behaald", "nog-niet-behaald");
    }

    @Test
    void what_is_measured_is_an_objective_between_its_baseline_and_today() {
        // Given
        set(objective("schaduw", "50"));

        // When
        var refused = List.of(
                measure("schaduw", "2025-12-31"), measure("schaduw", "2999-01-01"), measure("water", "2026-02-01"));

        // Then
        assertThat(refused)
                .extracting(Answer::problem)
                .containsExactly("measured-before-baseline", "measured-in-the-future", "objective-unknown");
    }

    @Test
    void what_was_measured_wrongly_is_corrected_by_who_entered_it_and_stays_readable() {
        // Given
        set(objective("schaduw", "50"));
        measure("schaduw", "2026-02-01");

        // When
        var another = correct(MUNICIPALITY, 1, "2026-02-01");
        var unknown = correct(HOUSING, 2, "2026-02-01");
        var future = correct(HOUSING, 1, "2999-01-01");
        var corrected = correct(HOUSING, 1, "2026-02-02");

        // Then
        assertThat(List.of(another, unknown, future))
                .extracting(Answer::problem)
                .containsExactly("measurement-of-another", "measurement-unknown", "measured-in-the-future");
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        var objective = read().at("/objectives/0");
        assertThat(objective.path("measurements")).hasSize(1);
        assertThat(objective.at("/measurements/0/measured/value").asString()).isEqualTo("19.5");
        assertThat(objective.at("/measurements/0/measured/date").asString()).isEqualTo("2026-02-02");
        assertThat(objective.at("/measurements/0/verdicts").findValuesAsString("attainment"))
                .containsExactly("nog-niet-behaald", "nog-niet-behaald");
        assertThat(objective.at("/stages").findValuesAsString("attainment"))
                .containsExactly("nog-niet-behaald", "nog-niet-behaald");
        assertThat(objective.at("/measurements/0/mistakes/0/measured/value").asString())
                .isEqualTo("22.5");
        assertThat(objective.at("/measurements/0/mistakes/0/reason").asString()).isEqualTo("Verkeerde foto");
    }

    @Test
    void an_objective_below_what_law_asks_on_the_day_of_its_target_is_refused() {
        // Given
        var later = zuid.post(HOUSING, "/legal-minimums", minimum("90", "2031"));
        zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026"));

        // When
        var below = set(objective("schaduw", "50.5"));
        var enough = set(objective("schaduw", "60.0"));

        // Then
        assertThat(later.status()).isEqualTo(201);
        assertThat(below.problem()).isEqualTo("below-legal-minimum");
        assertThat(below.textAt("/detail")).contains("50.5 %", "60 %", "Verordening");
        assertThat(enough.status()).isEqualTo(200);
    }

    @Test
    void an_objective_below_what_law_asks_is_motivated() {
        // Given
        zuid.post(HOUSING, "/legal-minimums", minimum("90", "2031"));
        var minimum = zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026"));

        // When
        var motivated = set(motivated("schaduw", "50.5", "Er liggen kabels."));

        // Then
        assertThat(motivated.status()).isEqualTo(200);
        assertThat(read().at("/objectives/0/minimum/minimum").asString())
                .isEqualTo(minimum.id().toString());
    }

    @Test
    void it_shows_when_law_asks_something_else_than_when_the_norm_was_set() {
        // Given
        set(objective("schaduw", "50"));
        var before = read().at("/objectives/0/lawChanged");

        // When
        zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026"));

        // Then
        assertThat(before.asBoolean()).isFalse();
        assertThat(read().at("/objectives/0/lawChanged").asBoolean()).isTrue();
    }

    @Test
    void a_minimum_has_versions_and_what_held_before_stays_readable() {
        // Given
        var minimum =
                zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026")).id();
        var ended = new HashMap<>(minimum("40", "2026"));
        ended.put("validUntil", "2025-12-31");

        // When
        var next = zuid.post(MUNICIPALITY, "/legal-minimums/" + minimum + "/versions", minimum("40", "2027"));
        var backwards = zuid.post(MUNICIPALITY, "/legal-minimums/" + minimum + "/versions", ended);

        // Then
        assertThat(next.status()).isEqualTo(200);
        assertThat(backwards.problem()).isEqualTo("ends-before-it-begins");
        assertThat(zuid.get(HOUSING, "/legal-minimums/" + minimum)
                        .at("/versions")
                        .findValuesAsString("value"))
                .containsExactly("60", "40");
        assertThat(zuid.get(HOUSING, "/legal-minimums?theme=klimaatadaptatie&validOn=2026-06-01")
                        .textAt("/items/0/value"))
                .isEqualTo("60");
        assertThat(zuid.get(HOUSING, "/legal-minimums?validOn=2025-12-31").items())
                .isEmpty();
        assertThat(zuid.get(HOUSING, "/legal-minimums?validOn=2027-06-01").textAt("/items/0/value"))
                .isEqualTo("40");
    }

    @Test
    void an_objective_is_removed_once_no_measure_helps_it() {
        // Given
        set(objective("schaduw", "50"));
        set(objective("water", "50"));
        var measure = zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/measures", """
            {"title": "Bomen langs de straat", "description": "Schaduw op het zuiden.", "level": "wijk",
             "contributions": [{"objective": "schaduw", "how": "Meer schaduw"}], "executors": ["party"]}
            """);
        var whileHelped = remove("schaduw");
        zuid.post(MUNICIPALITY, "/measures/" + measure.id() + "/withdrawal", Map.of("reason", "Geen plek"));

        // When
        var removed = remove("schaduw");

        // Then
        assertThat(whileHelped.problem()).isEqualTo("objective-has-measure");
        assertThat(whileHelped.textAt("/detail")).contains("Bomen langs de straat");
        assertThat(removed.status()).as(removed.text()).isEqualTo(200);
        assertThat(read().path("objectives").findValuesAsString("name")).containsOnly("water");
        assertThat(remove("schaduw").problem()).isEqualTo("objective-unknown");
    }

    private Answer remove(String objective) {
        return zuid.post(
                HOUSING,
                "/opgaven/" + opgave + "/objective-removals",
                Map.of("objective", objective, "reason", "Hoort bij een andere opgave"));
    }

    private JsonNode read() {
        return zuid.get(HOUSING, "/opgaven/" + opgave).json();
    }

    private Answer set(Object objective) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", objective);
    }

    private Answer measure(String objective, String date) {
        return zuid.post(
                HOUSING,
                "/opgaven/" + opgave + "/measurements",
                Map.of("objective", objective, "value", "22.5", "date", date, "source", "Luchtfoto"));
    }

    private Answer correct(OrganisationId party, int number, String date) {
        return zuid.post(
                party,
                "/opgaven/" + opgave + "/measurements/" + number + "/correction",
                Map.of("reason", "Verkeerde foto", "value", "19.5", "date", date, "source", "Luchtfoto"));
    }
}
