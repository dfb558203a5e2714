// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkakkoord.formula.Formula;
import nl.wijkakkoord.formula.Result.Verdict;
import nl.wijkakkoord.formula.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was said of a definition, and of the criterion on it, can be said again by anyone, whatever was changed since. */
@OverHttp
class ReproducibleVerdictTest {
    private static final String EVALUATION = "/ambitions/v1/evaluations/{evaluation}";
    private static final String MEASUREMENT = "/ambitions/v1/measurements/{measurement}";

    @Test
    @Tag("row-4-24")
    void the_verdicts_on_a_definition_and_its_criterion_are_the_same_after_both_were_changed(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "definition-chosen.yml", "definition-rested-on.yml");
        var before = List.of(text(told, EVALUATION), text(told, MEASUREMENT));

        // When
        told.goOn("definition-renewed.yml");

        // Then
        assertThat(List.of(text(told, EVALUATION), text(told, MEASUREMENT))).isEqualTo(before);
        var evaluation = told.read("corporatie-directeur", EVALUATION);
        assertThat(computed(evaluation))
                .isTrue()
                .isEqualTo(evaluation.at("/result/holds").asBoolean());
        var measurement = told.read("corporatie-directeur", MEASUREMENT);
        assertThat(measurement.path("criteriaVersion").asInt()).isEqualTo(1);
        assertThat(measurement.at("/verdicts/0/attainment").asString()).isEqualTo("behaald");
        assertThat(value(measurement, "/measured/value"))
                .isGreaterThanOrEqualTo(value(measurement, "/criterion/target/value"));
    }

    @Test
    @Tag("row-4-24")
    void what_rests_on_the_definition_of_then_is_flagged_when_the_word_means_something_else(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "definition-chosen.yml", "definition-rested-on.yml");

        // When
        told.goOn("definition-renewed.yml");

        // Then
        var resting = told.read("corporatie-directeur", "/ambitions/v1/definitions/{definition}/resting");
        assertThat(resting.path("items")).singleElement().satisfies(item -> {
            assertThat(item.path("ambition")).isEqualTo(told.known("ambition"));
            assertThat(item.path("objective").asString()).isEqualTo("betaalbaar-van-het-gas");
            assertThat(item.path("flagged").asBoolean()).isTrue();
        });
    }

    /** By the published function, from what the verdict itself says that it was given on. */
    private static boolean computed(JsonNode evaluation) {
        var units = evaluation
                .at("/formula/inputs")
                .valueStream()
                .collect(toMap(
                        input -> input.path("name").asString(),
                        input -> Unit.of(input.path("unit").asString())));
        var values = evaluation
                .path("values")
                .valueStream()
                .collect(toMap(given -> given.path("name").asString(), given -> value(given, "/value")));
        var result =
                Formula.of(evaluation.at("/formula/text").asString(), units).evaluate(values);
        return ((Verdict) result).holds();
    }

    private static BigDecimal value(JsonNode node, String pointer) {
        return new BigDecimal(node.at(pointer).asString());
    }

    private static String text(Told told, String path) {
        return new String(told.get("corporatie-directeur", path).body(), StandardCharsets.UTF_8);
    }
}
