// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was reached of an ambition, and by which criteria that was said. */
@OverHttp
class MeasurementTest {
    private static final String HOMES = "/ambitions/v1/measurements/{homes}";

    @Test
    @Tag("row-1-16")
    void three_hundred_and_twelve_homes_of_three_hundred_is_behaald_by_the_criteria_version_that_is_shown(Stack stack) {
        // When
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml");

        // Then
        var homes = told.read("corporatie-directeur", HOMES);
        assertThat(homes.path("criteriaVersion").asInt()).isEqualTo(1);
        assertThat(homes.at("/criterion/indicator").asString()).isEqualTo("homes-off-gas");
        assertThat(homes.at("/measured/value").asString()).isEqualTo("312");
        assertThat(homes.at("/verdicts/1/target/value").asString()).isEqualTo("300");
        assertThat(homes.path("verdicts").findValuesAsString("attainment")).containsExactly("behaald", "behaald");
        var carbon = told.read("corporatie-directeur", "/ambitions/v1/measurements/{carbon}");
        assertThat(carbon.at("/criterion/indicator").asString()).isEqualTo("co2-reduction");
        assertThat(carbon.path("verdicts").findValuesAsString("attainment")).containsExactly("nog-niet-behaald");
    }

    @Test
    @Tag("row-1-16")
    void the_verdict_stays_by_its_own_criteria_when_these_are_changed(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml");
        var before = told.read("corporatie-directeur", HOMES);

        // When
        told.goOn("criteria-changed.yml");

        // Then
        assertThat(told.read("corporatie-directeur", HOMES)).isEqualTo(before);
    }

    @Test
    @Tag("row-1-16")
    void the_next_verdict_is_by_the_criteria_that_were_changed(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml", "criteria-changed.yml");

        // When
        var next = told.post("corporatie-medewerker", "/ambitions/v1/ambitions/{ambition}/measurements", """
            {"criterion": "woningen-van-het-gas", "value": "260", "date": "{today}", "source": "Register"}
            """);

        // Then
        var again = told.read(
                "gemeente-projectleider",
                "/ambitions/v1/measurements/" + next.json().path("id").asString());
        assertThat(again.path("criteriaVersion").asInt()).isEqualTo(2);
        assertThat(again.at("/criterion/target/value").asString()).isEqualTo("250");
        assertThat(again.path("verdicts").findValuesAsString("attainment")).containsExactly("behaald");
    }

    @Test
    void a_measurement_is_corrected_by_an_event_that_names_it_and_what_was_said_before_stays(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml");

        // When
        told.goOn("measurement-corrected.yml");

        // Then
        var now = told.read("corporatie-directeur", HOMES);
        assertThat(now.at("/verdicts/1/attainment").asString()).isEqualTo("nog-niet-behaald");
        assertThat(now.path("criteriaVersion").asInt()).isEqualTo(1);
        assertThat(now.path("mistakes")).singleElement().satisfies(mistake -> {
            assertThat(mistake.path("entry")).isEqualTo(told.known("entered"));
            assertThat(mistake.at("/measured/value").asString()).isEqualTo("312");
            assertThat(mistake.at("/verdicts/1/attainment").asString()).isEqualTo("behaald");
        });
        assertThat(told.read("corporatie-directeur", HOMES + "?version=1")
                        .at("/measured/value")
                        .asString())
                .isEqualTo("312");
    }
}
