// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkakkoord.formula.Result.Quantity;
import nl.wijkakkoord.formula.Result.Verdict;

/** A formula that was found to be whole: every word, input and unit in it is right. */
public final class Formula {
    /**
     * The version of this function. Whatever changes a result or a problem, for any formula, is another version; this
     * one stays available for the definitions that were agreed with it.
     */
    public static final String FUNCTION = "wijkakkoord-formula/1";

    /** Characters of a formula. */
    public static final int LONGEST = 1000;

    /** Brackets, functions, minus signs and "not" within each other. */
    public static final int DEEPEST = 20;

    public static final int MOST_INPUTS = 50;

    /** Words of the language, which no input can be named. */
    static final Set<String> RESERVED = Set.of("and", "or", "not", "min", "max", "sum");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int MOST_INTEGER_DIGITS = 15;
    private static final int MOST_DECIMALS = 9;

    private final Map<String, Unit> inputs;
    private final Expression expression;

    private Formula(Map<String, Unit> inputs, Expression expression) {
        this.inputs = inputs;
        this.expression = expression;
    }

    /**
     * @param text see the package for the grammar
     * @param inputs the units of the inputs, by name; each is used
     * @throws FormulaException when the formula is not right
     */
    public static Formula of(String text, Map<String, Unit> inputs) {
        if (inputs.size() > MOST_INPUTS) {
            throw new FormulaException(ProblemCode.TOO_MANY_INPUTS, 0, String.valueOf(MOST_INPUTS));
        }
        for (var name : new TreeMap<>(inputs).keySet()) {
            if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
                throw new FormulaException(ProblemCode.NAME_NOT_ALLOWED, 0, name);
            }
        }
        var declared = Map.copyOf(inputs);
        return new Formula(declared, new Parser(text, declared).parse());
    }

    /** Whether it says that something holds or not; else it computes an amount. */
    public boolean givesVerdict() {
        return expression instanceof Condition;
    }

    /**
     * @param values of all inputs, by name
     * @throws FormulaException when a value is missing, too many or out of range, or something is divided by zero
     */
    public Result evaluate(Map<String, BigDecimal> values) {
        var evaluation = new Evaluation(checked(values));
        return switch (expression) {
            case Condition condition -> {
                var holds = condition.holds(evaluation);
                yield new Verdict(holds, evaluation.comparisons(), FUNCTION);
            }
            case Amount amount -> new Quantity(amount.value(evaluation), amount.unit(), FUNCTION);
        };
    }

    static boolean withinRange(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.precision() - plain.scale() <= MOST_INTEGER_DIGITS && plain.scale() <= MOST_DECIMALS;
    }

    private Map<String, Fraction> checked(Map<String, BigDecimal> values) {
        for (var name : new TreeMap<>(values).keySet()) {
            if (!inputs.containsKey(name)) {
                throw new FormulaException(ProblemCode.VALUE_NOT_ASKED, 0, name);
            }
        }
        var fractions = new HashMap<String, Fraction>();
        for (var name : new TreeMap<>(inputs).keySet()) {
            var value = values.get(name);
            if (value == null) {
                throw new FormulaException(ProblemCode.VALUE_MISSING, 0, name);
            }
            if (!withinRange(value)) {
                throw new FormulaException(ProblemCode.VALUE_OUT_OF_RANGE, 0, name);
            }
            fractions.put(name, Fraction.of(value.stripTrailingZeros()));
        }
        return fractions;
    }
}
