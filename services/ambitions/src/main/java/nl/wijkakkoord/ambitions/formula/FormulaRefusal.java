// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.formula;

import java.util.List;
import nl.wijkakkoord.formula.Problem;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Refusal;

/**
 * By ADR 0015: what is wrong with a formula or with the values it was asked about, as {@code ProblemCode} says it; the words name the
 * position and what stands there.
 */
public final class FormulaRefusal {
    public static final Refusal FORMULA_TOO_LONG = Refusal.invalid("formula-too-long");
    public static final Refusal FORMULA_TOO_DEEP = Refusal.invalid("formula-too-deep");
    public static final Refusal FORMULA_UNEXPECTED = Refusal.invalid("formula-unexpected");
    public static final Refusal FORMULA_NUMBER_TOO_LONG = Refusal.invalid("formula-number-too-long");
    public static final Refusal FORMULA_UNKNOWN_UNIT = Refusal.invalid("formula-unknown-unit");
    public static final Refusal FORMULA_UNIT_TOO_HIGH = Refusal.invalid("formula-unit-too-high");
    public static final Refusal FORMULA_UNITS_DIFFER = Refusal.invalid("formula-units-differ");
    public static final Refusal FORMULA_QUANTITY_NEEDED = Refusal.invalid("formula-quantity-needed");
    public static final Refusal FORMULA_CONDITION_NEEDED = Refusal.invalid("formula-condition-needed");
    public static final Refusal FORMULA_UNKNOWN_INPUT = Refusal.invalid("formula-unknown-input");
    public static final Refusal FORMULA_INPUT_NOT_USED = Refusal.invalid("formula-input-not-used");
    public static final Refusal FORMULA_TOO_MANY_INPUTS = Refusal.invalid("formula-too-many-inputs");
    public static final Refusal FORMULA_NAME_NOT_ALLOWED = Refusal.invalid("formula-name-not-allowed");
    public static final Refusal FORMULA_VALUE_MISSING = Refusal.invalid("formula-value-missing");
    public static final Refusal FORMULA_VALUE_NOT_ASKED = Refusal.invalid("formula-value-not-asked");
    public static final Refusal FORMULA_VALUE_OUT_OF_RANGE = Refusal.invalid("formula-value-out-of-range");
    public static final Refusal FORMULA_DIVISION_BY_ZERO = Refusal.invalid("formula-division-by-zero");
    public static final Refusal FORMULA_RESULT_OUT_OF_RANGE = Refusal.invalid("formula-result-out-of-range");
    /** An input or a value of one name is given twice. */
    public static final Refusal FORMULA_NAME_REPEATED = Refusal.invalid("formula-name-repeated");

    private FormulaRefusal() {}

    static Refused of(Problem problem) {
        var refusal = switch (problem.code()) {
            case FORMULA_TOO_LONG -> FORMULA_TOO_LONG;
            case FORMULA_TOO_DEEP -> FORMULA_TOO_DEEP;
            case UNEXPECTED -> FORMULA_UNEXPECTED;
            case NUMBER_TOO_LONG -> FORMULA_NUMBER_TOO_LONG;
            case UNKNOWN_UNIT -> FORMULA_UNKNOWN_UNIT;
            case UNIT_TOO_HIGH -> FORMULA_UNIT_TOO_HIGH;
            case UNITS_DIFFER -> FORMULA_UNITS_DIFFER;
            case QUANTITY_NEEDED -> FORMULA_QUANTITY_NEEDED;
            case CONDITION_NEEDED -> FORMULA_CONDITION_NEEDED;
            case UNKNOWN_INPUT -> FORMULA_UNKNOWN_INPUT;
            case INPUT_NOT_USED -> FORMULA_INPUT_NOT_USED;
            case TOO_MANY_INPUTS -> FORMULA_TOO_MANY_INPUTS;
            case NAME_NOT_ALLOWED -> FORMULA_NAME_NOT_ALLOWED;
            case VALUE_MISSING -> FORMULA_VALUE_MISSING;
            case VALUE_NOT_ASKED -> FORMULA_VALUE_NOT_ASKED;
            case VALUE_OUT_OF_RANGE -> FORMULA_VALUE_OUT_OF_RANGE;
            case DIVISION_BY_ZERO -> FORMULA_DIVISION_BY_ZERO;
            case RESULT_OUT_OF_RANGE -> FORMULA_RESULT_OUT_OF_RANGE;
        };
        return new Refused(refusal, List.of(problem.position(), problem.what()));
    }
}
