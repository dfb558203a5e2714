// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.done;
import static nl.wijkakkoord.opgaven.Wording.minimum;
import static nl.wijkakkoord.opgaven.Wording.motivated;
import static nl.wijkakkoord.opgaven.Wording.objective;
import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Objectives that are reached in stages, and not below what law asks, also when it is known late. */
@ExtendWith(RunningOpgaven.class)
class StagedObjectiveHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID opgave = zuid.propose("Een koele wijk");

    @Test
    @Tag("row-2-29")
    void a_stage_that_was_missed_stays_missed_whatever_is_measured_long_after_it() {
        // Given
        set(past("20", "50"));
        measure(HOUSING, "15", "2021-12-31");

        // When
        measure(HOUSING, "60", "2023-05-01");

        // Then
        assertThat(stages()).containsExactly("te-laat-behaald", "behaald");
    }

    @Test
    @Tag("row-2-29")
    void a_stage_that_was_reached_on_its_very_day_is_reached_and_one_day_later_is_too_late() {
        // Given
        set(past("20", "50"));
        measure(HOUSING, "20", "2021-12-31");

        // When
        measure(HOUSING, "50", "2024-01-01");

        // Then
        assertThat(stages()).containsExactly("behaald", "te-laat-behaald");
    }

    @Test
    @Tag("row-2-29")
    void a_stage_of_which_nothing_was_measured_in_time_was_not_reached() {
        // Given
        set(past("20", "50"));

        // When
        var untouched = stages();

        // Then
        assertThat(untouched).containsExactly("niet-behaald", "niet-behaald");
    }

    @Test
    @Tag("row-2-29")
    void what_is_told_late_counts_on_the_day_that_it_was_measured() {
        // Given
        set(past("20", "50"));
        measure(HOUSING, "60", "2023-05-01");
        var before = stages();

        // When
        measure(MUNICIPALITY, "25", "2021-06-30");

        // Then
        assertThat(before).containsExactly("te-laat-behaald", "behaald");
        assertThat(stages()).containsExactly("behaald", "behaald");
    }

    @Test
    @Tag("row-2-29")
    void what_was_reached_and_lost_again_before_its_day_was_not_reached() {
        // Given
        set(past("20", "50"));
        measure(HOUSING, "55", "2023-06-30");

        // When
        measure(HOUSING, "45", "2023-12-31");

        // Then
        assertThat(stages().getLast()).isEqualTo("niet-behaald");
    }

    @Test
    @Tag("row-2-29")
    void a_mistake_of_who_left_since_stays_the_verdict_until_what_was_measured_later_says_otherwise() {
        // Given
        set(past("20", "50"));
        measure(HOUSING, "25", "2021-06-30");
        zuid.leave(HOUSING);
        var another = zuid.post(
                MUNICIPALITY,
                "/opgaven/" + opgave + "/measurements/1/correction",
                Map.of("reason", "Verkeerde foto", "value", "5", "date", "2021-06-30", "source", "Luchtfoto"));

        // When
        measure(MUNICIPALITY, "12", "2021-12-01");

        // Then
        assertThat(another.problem()).isEqualTo("measurement-of-another");
        assertThat(stages().getFirst()).isEqualTo("niet-behaald");
    }

    @Test
    @Tag("row-2-11")
    void what_law_asks_is_looked_at_on_the_day_of_the_target_whichever_version_was_recorded_first() {
        // Given
        var minimum =
                zuid.post(HOUSING, "/legal-minimums", minimum("40", "2031")).id();
        done(zuid.post(MUNICIPALITY, "/legal-minimums/" + minimum + "/versions", minimum("60", "2026")));

        // When
        var below = post(objective("schaduw", "50"));

        // Then
        assertThat(below.problem()).isEqualTo("below-legal-minimum");
        assertThat(below.textAt("/detail")).contains("50 %", "60 %");
        assertThat(read().path("objectives")).isEmpty();
    }

    @Test
    @Tag("row-2-11")
    void a_minimum_that_is_known_only_after_the_objective_was_set_shows_there_and_a_new_word_of_it_is_motivated() {
        // Given
        set(objective("schaduw", "50"));
        zuid.post(HOUSING, "/legal-minimums", minimum("60", "2026"));
        var changed = read().at("/objectives/0/lawChanged").asBoolean();
        var again = post(objective("schaduw", "55"));

        // When
        var said = post(motivated("schaduw", "55", "Er liggen kabels."));

        // Then
        assertThat(changed).isTrue();
        assertThat(again.problem()).isEqualTo("below-legal-minimum");
        assertThat(said.status()).isEqualTo(200);
        assertThat(read().at("/objectives/0/lawChanged").asBoolean()).isFalse();
        assertThat(read().at("/objectives/0/motivation").asString()).isEqualTo("Er liggen kabels.");
    }

    @Test
    @Tag("row-2-11")
    void a_minimum_of_another_theme_unit_or_day_blocks_nothing() {
        // Given
        zuid.choose("woonlasten");
        var theme = new HashMap<>(minimum("60", "2026"));
        theme.put("theme", "woonlasten");
        var unit = new HashMap<>(minimum("60", "2026"));
        unit.put("unit", "m2");
        var over = new HashMap<>(minimum("60", "2026"));
        over.put("validUntil", "2030-12-30");
        List.of(theme, unit, over).forEach(each -> done(zuid.post(HOUSING, "/legal-minimums", each)));

        // When
        var enough = post(objective("schaduw", "50"));

        // Then
        assertThat(enough.status()).isEqualTo(200);
    }

    @Test
    @Tag("row-2-11")
    void on_the_last_day_of_a_minimum_it_holds() {
        // Given
        var last = new HashMap<>(minimum("60", "2026"));
        last.put("validUntil", "2030-12-31");
        done(zuid.post(HOUSING, "/legal-minimums", last));

        // When
        var below = post(objective("schaduw", "50"));

        // Then
        assertThat(below.problem()).isEqualTo("below-legal-minimum");
    }

    @Test
    @Tag("row-2-11")
    void a_most_that_law_allows_blocks_what_goes_beyond_it_and_a_blank_motivation_is_none() {
        // Given
        var most = new HashMap<>(minimum("40", "2026"));
        most.put("bound", "at-most");
        zuid.post(HOUSING, "/legal-minimums", most);

        // When
        var beyond = post(objective("schaduw", "50"));
        var blank = post(motivated("schaduw", "50", "  "));

        // Then
        assertThat(beyond.problem()).isEqualTo("below-legal-minimum");
        assertThat(blank.status()).isEqualTo(400);
        assertThat(read().path("objectives")).isEmpty();
    }

    /** Shade on the street, of which both days have been. */
    private static Map<String, Object> past(String stage, String target) {
        var norm = body("""
            {"indicator": "free", "text": "Aandeel van de straat met schaduw", "unit": "%%",
             "baseline": {"value": "10", "date": "2020-01-01"}, "target": {"value": "%s", "date": "2023-12-31"},
             "stages": [{"value": "%s", "date": "2021-12-31"}], "method": "Luchtfoto", "source": "Gemeente"}
            """, target, stage);
        return Map.of("name", "schaduw", "text", "Meer schaduw op straat", "norm", norm);
    }

    private void set(Object objective) {
        done(post(objective));
    }

    private Answer post(Object objective) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", objective);
    }

    private void measure(OrganisationId by, String value, String date) {
        done(zuid.post(
                by,
                "/opgaven/" + opgave + "/measurements",
                Map.of("objective", "schaduw", "value", value, "date", date, "source", "Luchtfoto")));
    }

    private List<String> stages() {
        return read().at("/objectives/0/stages").findValuesAsString("attainment");
    }

    private JsonNode read() {
        return zuid.get(MUNICIPALITY, "/opgaven/" + opgave).json();
    }
}
