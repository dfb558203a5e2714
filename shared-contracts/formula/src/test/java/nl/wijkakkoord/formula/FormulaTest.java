// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkakkoord.formula.Result.Verdict;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Unit PER_MONTH = Unit.of("cent/month");
    private static final Map<String, Unit> HOUSING_COSTS =
            Map.of("huur_voor", PER_MONTH, "energie_voor", PER_MONTH, "huur_na", PER_MONTH, "energie_na", PER_MONTH);

    @Test
    void housing_costs_stay_neutral_when_rent_and_energy_together_do_not_rise() {
        // Given
        var formula = Formula.of("(huur_na + energie_na) <= (huur_voor + energie_voor)", HOUSING_COSTS);

        // When
        var result = formula.evaluate(Map.of(
                "huur_voor", new BigDecimal("65000"),
                "energie_voor", new BigDecimal("18000"),
                "huur_na", new BigDecimal("69500"),
                "energie_na", new BigDecimal("13000")));

        // Then
        assertThat(formula.givesVerdict()).isTrue();
        assertThat(result).isInstanceOfSatisfying(Verdict.class, verdict -> {
            assertThat(verdict.holds()).isTrue();
            assertThat(verdict.function()).isEqualTo("wijkakkoord-formula/1");
        });
    }

    @Test
    void a_value_of_a_billion_digits_is_refused_without_writing_it_out() {
        // Given
        var formula = Formula.of("a", Map.of("a", Unit.NUMBER));

        // When, Then
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> formula.evaluate(Map.of("a", new BigDecimal("1E1000000000"))))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.VALUE_OUT_OF_RANGE));
    }

    @Test
    void a_formula_has_at_most_fifty_inputs() {
        // Given
        var names = IntStream.rangeClosed(1, 51).mapToObj(i -> "a" + i).collect(Collectors.toSet());
        var inputs = names.stream().collect(toMap(Function.identity(), _ -> Unit.NUMBER));
        var text = names.stream().collect(joining("+"));

        // When, Then
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.of(text, inputs))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(new Problem(ProblemCode.TOO_MANY_INPUTS, 0, "50")));
    }

    @Test
    void the_longest_chain_is_evaluated() {
        // Given
        var text = "1" + "+1".repeat(499);

        // When
        var result = Formula.of(text, Map.of()).evaluate(Map.of());

        // Then
        assertThat(result)
                .isEqualTo(new Result.Quantity(
                        Fraction.of(BigDecimal.valueOf(500)), Unit.NUMBER, "wijkakkoord-formula/1"));
    }
}
