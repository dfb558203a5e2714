// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Example.STRANGER;
import static nl.wijkakkoord.opgaven.Wording.minimum;
import static nl.wijkakkoord.opgaven.Wording.motivated;
import static nl.wijkakkoord.opgaven.Wording.objective;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
class OpgaveHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void an_opgave_is_proposed_in_a_theme_that_the_wijkaanpak_takes_along_and_others_know_nothing_of_it() {
        // Given
        var body = Map.of("theme", "leefbaarheid", "title", "Veilig", "description", "Veilig op straat.");

        // When
        var tooSoon = zuid.post(HOUSING, "/opgaven", body);
        zuid.choose("leefbaarheid");
        var proposed = zuid.post(HOUSING, "/opgaven", body);

        // Then
        assertThat(tooSoon.problem()).isEqualTo("theme-not-taken-along");
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(zuid.get(MUNICIPALITY, "/opgaven?theme=leefbaarheid&status=proposed")
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .containsExactly(proposed.id().toString());
        assertThat(zuid.get(STRANGER, "/opgaven/" + proposed.id()).status()).isEqualTo(404);
    }

    @Test
    void the_parties_choose_some_and_reject_others_which_stay_findable_with_the_reason() {
        // Given
        var taken = zuid.propose("Een koele wijk");
        var left = zuid.propose("Een vlindertuin");

        // When
        zuid.take(taken);
        zuid.decide(left, false, "Niemand trekt haar.");

        // Then
        assertThat(read(taken).path("status").asString()).isEqualTo("chosen");
        assertThat(read(left).path("rejectedBecause").asString()).isEqualTo("Niemand trekt haar.");
        assertThat(zuid.get(HOUSING, "/opgaven?status=rejected")
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .containsExactly(left.toString());
        assertThat(zuid.get(HOUSING, "/choices").json().path("items").findValuesAsString("status"))
                .containsExactly("agreed", "agreed");
    }

    @Test
    void what_the_parties_do_not_agree_to_leaves_opgaven_as_they_are() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var choice = zuid.post(MUNICIPALITY, "/choices", choice(opgave, true, null));

        // When
        zuid.decide(
                Neighbourhood.subject(
                        zuid.get(HOUSING, "/choices/" + choice.id()).json()),
                false);

        // Then
        assertThat(zuid.get(HOUSING, "/choices/" + choice.id())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("not-agreed");
        assertThat(read(opgave).path("status").asString()).isEqualTo("proposed");
    }

    @Test
    void a_choice_names_opgaven_of_the_wijkaanpak_once_and_gives_a_reason_for_what_it_rejects() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var elsewhere = new Neighbourhood(MUNICIPALITY).propose("Een koele wijk");
        var twice = List.of(candidate(opgave, true, null), candidate(opgave, false, "Toch niet"));

        // When
        var refused = List.of(
                zuid.post(MUNICIPALITY, "/choices", choice(elsewhere, true, null)),
                zuid.post(MUNICIPALITY, "/choices", choice(opgave, false, null)),
                zuid.post(MUNICIPALITY, "/choices", Map.of("title", "Keuze", "opgaven", twice)));

        // Then
        assertThat(refused)
                .extracting(answer -> answer.problem())
                .containsExactly("opgave-unknown", "rejected-without-reason", "opgave-named-twice");
    }

    @Test
    void what_is_missing_to_be_elaborated_is_told_and_the_status_stays() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var tooSoon = zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/elaboration", null);
        zuid.take(opgave);

        // When
        var refused = zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/elaboration", null);

        // Then
        var seen = read(opgave);
        assertThat(tooSoon.problem()).isEqualTo("not-chosen");
        assertThat(refused.problem()).isEqualTo("no-objective");
        assertThat(refused.json().path("detail").asString()).contains("Leg eerst ten minste één doelstelling vast");
        assertThat(seen.path("status").asString()).isEqualTo("chosen");
        assertThat(seen.path("missing").findValuesAsString("code"))
                .containsExactly("no-objective", "no-measure", "no-financing-plan");
        assertThat(seen.path("allowedActions").findValuesAsString("allowed")).containsExactly("true", "false");
    }

    @Test
    void a_norm_without_a_method_or_with_stages_out_of_order_is_none() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var norm = new HashMap<>(Wording.norm("50"));
        norm.remove("method");
        var early = new HashMap<>(Wording.norm("50"));
        early.put("target", Map.of("value", "50", "date", "2027-06-30"));

        // When
        var withoutMethod = set(opgave, Map.of("name", "schaduw", "text", "Schaduw", "norm", norm));
        var outOfOrder = set(opgave, Map.of("name", "schaduw", "text", "Schaduw", "norm", early));

        // Then
        assertThat(withoutMethod.status()).isEqualTo(400);
        assertThat(withoutMethod.json().at("/errors/0/pointer").asString()).isEqualTo("/norm/method");
        assertThat(outOfOrder.problem()).isEqualTo("stages-out-of-order");
        assertThat(read(opgave).path("objectives")).isEmpty();
    }

    @Test
    void an_objective_has_a_verdict_per_stage_by_the_norm_of_the_day_it_was_measured() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        set(opgave, objective("schaduw", "50"));

        // When
        var measured = zuid.post(HOUSING, "/opgaven/" + opgave + "/measurements", measurement("schaduw", "2026-02-01"));
        var early = zuid.post(HOUSING, "/opgaven/" + opgave + "/measurements", measurement("schaduw", "2025-12-31"));
        var future = zuid.post(HOUSING, "/opgaven/" + opgave + "/measurements", measurement("schaduw", "2999-01-01"));
        var unknown = zuid.post(HOUSING, "/opgaven/" + opgave + "/measurements", measurement("water", "2026-02-01"));

        // Then
        var verdicts = read(opgave).at("/objectives/0/measurements/0/verdicts");
        assertThat(measured.status()).isEqualTo(200);
        assertThat(early.problem()).isEqualTo("measured-before-baseline");
        assertThat(future.problem()).isEqualTo("measured-in-the-future");
        assertThat(unknown.problem()).isEqualTo("objective-unknown");
        assertThat(verdicts.findValuesAsString("attainment")).containsExactly("behaald", "nog-niet-behaald");
    }

    @Test
    void an_objective_below_what_law_asks_on_the_day_of_its_target_is_refused_or_motivated() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var later = zuid.post(HOUSING, "/legal-minimums", minimum("90", "2031"));
        var minimum = zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026"));

        // When
        var below = set(opgave, objective("schaduw", "50.5"));
        var enough = set(opgave, objective("schaduw", "60.0"));
        var motivated = set(opgave, motivated("schaduw", "50.5", "Er liggen kabels."));

        // Then
        assertThat(later.status()).isEqualTo(201);
        assertThat(below.problem()).isEqualTo("below-legal-minimum");
        assertThat(below.json().path("detail").asString()).contains("50.5 %", "60 %", "Verordening");
        assertThat(enough.status()).isEqualTo(200);
        assertThat(motivated.status()).isEqualTo(200);
        assertThat(read(opgave).at("/objectives/0/minimum/minimum").asString())
                .isEqualTo(minimum.id().toString());
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
                        .json()
                        .path("versions")
                        .findValuesAsString("value"))
                .containsExactly("60", "40");
        assertThat(zuid.get(HOUSING, "/legal-minimums?theme=klimaatadaptatie&validOn=2026-06-01")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(zuid.get(HOUSING, "/legal-minimums?validOn=2027-06-01")
                        .json()
                        .at("/items/0/value")
                        .asString())
                .isEqualTo("40");
    }

    @Test
    void a_reference_is_kept_with_its_theme_and_the_day_it_was_found() {
        // Given
        var reference =
                Map.of("title", "Kennisportaal", "address", "https://klimaatadaptatie.example/", "date", "2026-05-20");

        // When
        var added = zuid.post(HOUSING, "/references", Map.of("theme", Neighbourhood.THEME, "reference", reference));
        var ofNoTheme = zuid.post(HOUSING, "/references", Map.of("theme", "onbekend", "reference", reference));

        // Then
        assertThat(ofNoTheme.problem()).isEqualTo("theme-not-taken-along");
        assertThat(zuid.get(MUNICIPALITY, "/references?theme=klimaatadaptatie")
                        .json()
                        .at("/items/0/date")
                        .asString())
                .isEqualTo("2026-05-20");
        assertThat(zuid.get(MUNICIPALITY, "/references/" + added.id())
                        .json()
                        .at("/reference/title")
                        .asString())
                .isEqualTo("Kennisportaal");
    }

    @Test
    void an_opgave_is_read_as_it_was() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        set(opgave, objective("schaduw", "50"));

        // When
        var before = zuid.get(HOUSING, "/opgaven/" + opgave + "?version=1").json();

        // Then
        assertThat(before.path("objectives")).isEmpty();
        assertThat(before.has("allowedActions")).isFalse();
        assertThat(read(opgave).path("objectives")).hasSize(1);
    }

    private JsonNode read(UUID opgave) {
        return zuid.get(HOUSING, "/opgaven/" + opgave).json();
    }

    private Answer set(UUID opgave, Object objective) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", objective);
    }

    private static Map<String, String> measurement(String objective, String date) {
        return Map.of("objective", objective, "value", "22.5", "date", date, "source", "Luchtfoto");
    }

    private static Map<String, Object> choice(UUID opgave, boolean chosen, String reason) {
        return Map.of("title", "Keuze", "opgaven", List.of(candidate(opgave, chosen, reason)));
    }

    private static Map<String, Object> candidate(UUID opgave, boolean chosen, String reason) {
        var candidate = new HashMap<String, Object>(Map.of("opgave", opgave, "chosen", chosen));
        if (reason != null) {
            candidate.put("reason", reason);
        }
        return candidate;
    }
}
