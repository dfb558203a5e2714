// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.wijkakkoord.formula.Result.Quantity;
import nl.wijkakkoord.formula.Result.Verdict;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class FormulaPropertiesTest {
    private static final Map<String, Unit> TWO = Map.of("a", Unit.NUMBER, "b", Unit.NUMBER);

    @Property
    void a_comparison_says_what_decimal_numbers_say(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(9) BigDecimal a,
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(9) BigDecimal b) {
        // When
        var holds = holds("a <= b", a, b);

        // Then
        assertThat(holds).isEqualTo(a.compareTo(b) <= 0);
    }

    @Property
    void a_sum_and_a_product_are_exact(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(9) BigDecimal a,
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(9) BigDecimal b) {
        // When
        var value = value("a * b + a - b", a, b);

        // Then
        assertThat(new BigDecimal(value))
                .isEqualByComparingTo(a.multiply(b).add(a).subtract(b));
    }

    @Property
    void what_is_divided_and_multiplied_by_the_same_is_unchanged(
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(9) BigDecimal a,
            @ForAll @BigRange(min = "0.000000001", max = "999999") @Scale(9) BigDecimal b) {
        // When
        var holds = holds("a / b * b = a and a / b / b * b * b = a", a, b);

        // Then
        assertThat(holds).isTrue();
    }

    @Property
    void the_way_in_which_a_value_is_written_changes_nothing(
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(4) BigDecimal a) {
        // When
        var holds = holds("a = b", a, a.setScale(9));

        // Then
        assertThat(holds).isTrue();
    }

    @Property
    void exactly_one_of_less_equal_and_more_holds(
            @ForAll @BigRange(min = "-2", max = "2") @Scale(1) BigDecimal a,
            @ForAll @BigRange(min = "-2", max = "2") @Scale(1) BigDecimal b) {
        // When
        var holds = holds(
                "(a < b and a != b and not a > b) or (a = b and a <= b and a >= b) or (a > b and not a <= b)", a, b);

        // Then
        assertThat(holds).isTrue();
    }

    @Property(tries = 5000)
    void any_text_is_a_formula_or_has_a_problem_that_stands_in_it(@ForAll("texts") String text) {
        // When
        ThrowingCallable reading = () -> Formula.of(text, TWO);

        // Then
        assertThatCode(reading)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown)
                                .isInstanceOfSatisfying(
                                        FormulaException.class,
                                        e -> assertThat(e.problem().position()).isBetween(0, text.length() + 1)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "1", "0.5", " ", "+", "-", "*", "/", "(", ")", "<=", "<", "=", "!=", "and", "or",
                        "not", "min(", "max(", "sum(", ",", "[cent]", "[", "]", "\n", "é", "😀", "1.", "a_", "A")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static boolean holds(String text, BigDecimal a, BigDecimal b) {
        return ((Verdict) Formula.of(text, TWO).evaluate(Map.of("a", a, "b", b))).holds();
    }

    private static String value(String text, BigDecimal a, BigDecimal b) {
        return ((Quantity) Formula.of(text, TWO).evaluate(Map.of("a", a, "b", b)))
                .value()
                .text();
    }
}
