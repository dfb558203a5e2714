// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was reached of an ambition, and by which criteria that was said. */
@OverHttp
class MeasurementTest {
    private static final String HOMES = "/ambitions/v1/measurements/{homes}";

    @Test
    @Tag("row-1-16")
    void three_hundred_and_twelve_homes_of_three_hundred_is_behaald_by_the_criteria_version_that_is_shown(Stack stack) {
        // When
        var memory = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml");

        // Then
        var homes = read(stack, memory, HOMES);
        assertThat(homes.path("criteriaVersion").asInt()).isEqualTo(1);
        assertThat(homes.at("/criterion/indicator").asString()).isEqualTo("homes-off-gas");
        assertThat(homes.at("/measured/value").asString()).isEqualTo("312");
        assertThat(homes.at("/verdicts/1/target/value").asString()).isEqualTo("300");
        assertThat(homes.path("verdicts").findValuesAsString("attainment")).containsExactly("behaald", "behaald");
        var carbon = read(stack, memory, "/ambitions/v1/measurements/{carbon}");
        assertThat(carbon.at("/criterion/indicator").asString()).isEqualTo("co2-reduction");
        assertThat(carbon.path("verdicts").findValuesAsString("attainment")).containsExactly("nog-niet-behaald");
    }

    @Test
    @Tag("row-1-16")
    void the_verdict_stays_by_its_own_criteria_when_these_are_changed_and_the_next_one_is_by_the_new_ones(Stack stack) {
        // Given
        var memory = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml");
        var before = read(stack, memory, HOMES);

        // When
        stack.goOn(memory, "criteria-changed.yml");

        // Then
        assertThat(read(stack, memory, HOMES)).isEqualTo(before);
        var body = memory.value(Json.MAPPER.readTree("""
            {"criterion": "woningen-van-het-gas", "value": "260", "date": "{today}", "source": "Register"}
            """));
        var next = stack.caller()
                .post(
                        memory.text("/ambitions/v1/ambitions/{ambition}/measurements"),
                        stack.tokens().of("corporatie-medewerker"),
                        body);
        var again = stack.get(
                        "gemeente-projectleider",
                        "/ambitions/v1/measurements/" + next.json().path("id").asString())
                .json();
        assertThat(again.path("criteriaVersion").asInt()).isEqualTo(2);
        assertThat(again.at("/criterion/target/value").asString()).isEqualTo("250");
        assertThat(again.path("verdicts").findValuesAsString("attainment")).containsExactly("behaald");
    }

    @Test
    void a_measurement_is_corrected_by_an_event_that_names_it_and_what_was_said_before_stays(Stack stack) {
        // Given
        var memory = stack.tell("two-parties.yml", "ambition-adopted.yml", "measured.yml");

        // When
        stack.goOn(memory, "measurement-corrected.yml");

        // Then
        var now = read(stack, memory, HOMES);
        assertThat(now.at("/verdicts/1/attainment").asString()).isEqualTo("nog-niet-behaald");
        assertThat(now.path("criteriaVersion").asInt()).isEqualTo(1);
        assertThat(now.path("mistakes")).singleElement().satisfies(mistake -> {
            assertThat(mistake.path("entry")).isEqualTo(memory.get("entered"));
            assertThat(mistake.at("/measured/value").asString()).isEqualTo("312");
            assertThat(mistake.at("/verdicts/1/attainment").asString()).isEqualTo("behaald");
        });
        assertThat(read(stack, memory, HOMES + "?version=1")
                        .at("/measured/value")
                        .asString())
                .isEqualTo("312");
    }

    private static JsonNode read(Stack stack, Memory memory, String path) {
        var answer = stack.get("corporatie-directeur", memory.text(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
