// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkakkoord.contracts.ambitions.DefinitionFormula;
import nl.wijkakkoord.contracts.ambitions.FormulaResult;
import nl.wijkakkoord.contracts.ambitions.FormulaResult.ComparedValues;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.formula.Formula;
import nl.wijkakkoord.formula.FormulaException;
import nl.wijkakkoord.formula.Result;
import nl.wijkakkoord.formula.Result.Comparison;
import nl.wijkakkoord.formula.Result.Quantity;
import nl.wijkakkoord.formula.Result.Verdict;
import nl.wijkakkoord.formula.Unit;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.RefusedException;

/** Between what is published of formulas and the function that evaluates them. */
public final class Formulas {
    private Formulas() {}

    /** Why this is no formula. */
    public static Check check(DefinitionFormula formula) {
        try {
            read(formula);
            return Check.passed();
        } catch (RefusedException e) {
            return Check.of(Optional.of(e.refused()));
        } catch (FormulaException e) {
            return Check.of(Optional.of(FormulaRefusal.of(e.problem())));
        }
    }

    /** What follows from the result, or why there is none. */
    public static Decision evaluate(
            DefinitionFormula formula, List<NamedValue> values, Function<FormulaResult, Decision> then) {
        try {
            return then.apply(result(formula, values));
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    /** @throws RefusedException when there is no result */
    public static FormulaResult result(DefinitionFormula formula, List<NamedValue> values) {
        try {
            return published(read(formula).evaluate(numbers(values)));
        } catch (FormulaException e) {
            throw new RefusedException(FormulaRefusal.of(e.problem()));
        }
    }

    private static Formula read(DefinitionFormula formula) {
        var units = new HashMap<String, Unit>();
        for (var input : formula.inputs()) {
            if (units.put(input.name(), Unit.of(input.unit())) != null) {
                throw new RefusedException(FormulaRefusal.FORMULA_NAME_REPEATED, input.name());
            }
        }
        return Formula.of(formula.text(), units);
    }

    private static HashMap<String, BigDecimal> numbers(List<NamedValue> values) {
        var numbers = new HashMap<String, BigDecimal>();
        for (var value : values) {
            if (numbers.put(value.name(), new BigDecimal(value.value())) != null) {
                throw new RefusedException(FormulaRefusal.FORMULA_NAME_REPEATED, value.name());
            }
        }
        return numbers;
    }

    private static FormulaResult published(Result result) {
        return switch (result) {
            case Verdict verdict ->
                new FormulaResult(
                        verdict.holds(),
                        null,
                        null,
                        verdict.comparisons().stream().map(Formulas::published).toList());
            case Quantity quantity ->
                new FormulaResult(null, quantity.value().text(), quantity.unit().text(), List.of());
        };
    }

    private static ComparedValues published(Comparison compared) {
        return new ComparedValues(
                compared.position(),
                compared.left().text(),
                compared.operator(),
                compared.right().text(),
                compared.unit().text(),
                compared.holds());
    }
}
