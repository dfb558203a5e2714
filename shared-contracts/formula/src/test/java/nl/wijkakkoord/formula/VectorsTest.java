// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkakkoord.formula.Result.Comparison;
import nl.wijkakkoord.formula.Result.Quantity;
import nl.wijkakkoord.formula.Result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Runs the vectors that are published with the jar. */
class VectorsTest {

    record Vectors(String function, List<Vector> vectors, List<Vector> invalid) {}

    /** @param values null where the formula alone is at fault */
    record Vector(
            String name,
            String formula,
            Map<String, String> inputs,
            Map<String, BigDecimal> values,
            ResultJson result,
            ProblemJson problem) {

        Result compute() {
            var units =
                    inputs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Unit.of(e.getValue())));
            var checked = Formula.of(formula, units);
            return values == null ? null : checked.evaluate(values);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record ResultJson(Boolean holds, List<ComparisonJson> comparisons, String value, String unit) {

        static ResultJson of(Result result) {
            return switch (result) {
                case Verdict verdict ->
                    new ResultJson(
                            verdict.holds(),
                            verdict.comparisons().stream()
                                    .map(ComparisonJson::of)
                                    .toList(),
                            null,
                            null);
                case Quantity quantity ->
                    new ResultJson(
                            null, null, quantity.value().text(), quantity.unit().text());
            };
        }
    }

    record ComparisonJson(int position, String left, String operator, String right, String unit, boolean holds) {

        static ComparisonJson of(Comparison each) {
            return new ComparisonJson(
                    each.position(),
                    each.left().text(),
                    each.operator(),
                    each.right().text(),
                    each.unit().text(),
                    each.holds());
        }
    }

    record ProblemJson(String code, int position, String what) {}

    private static final Vectors PUBLISHED = read();

    private static Vectors read() {
        try (var json = Formula.class.getResourceAsStream("vectors.json")) {
            return JsonMapper.shared().readValue(json, Vectors.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Vector> evaluated() {
        return PUBLISHED.vectors();
    }

    static List<Vector> invalid() {
        return PUBLISHED.invalid();
    }

    @ParameterizedTest
    @MethodSource("evaluated")
    void a_vector_has_its_result(Vector vector) {
        // When
        var result = vector.compute();

        // Then
        assertThat(ResultJson.of(result)).isEqualTo(vector.result());
        assertThat(result.function()).isEqualTo(PUBLISHED.function());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_vector_has_its_problem(Vector vector) {
        // When, Then
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(vector::compute)
                .satisfies(e -> assertThat(new ProblemJson(
                                e.problem().code().code(),
                                e.problem().position(),
                                e.problem().what()))
                        .isEqualTo(vector.problem()));
    }

    @Test
    void the_vectors_show_every_problem_that_a_short_one_can_have() {
        // When
        var shown = PUBLISHED.invalid().stream()
                .map(vector -> vector.problem().code())
                .collect(Collectors.toSet());

        // Then
        assertThat(shown)
                .isEqualTo(Arrays.stream(ProblemCode.values())
                        .filter(code -> code != ProblemCode.TOO_MANY_INPUTS)
                        .map(ProblemCode::code)
                        .collect(Collectors.toSet()));
    }
}
