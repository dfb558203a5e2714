// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.formula;

import java.util.List;
import nl.wijkakkoord.formula.Problem;
import nl.wijkakkoord.platform.deciding.Decision.Refused;
import nl.wijkakkoord.platform.deciding.Refusal;

/**
 * What is wrong with a formula or with the values it was asked about, as {@code ProblemCode} says it; the words name the
 * position and what stands there.
 */
public enum FormulaRefusal implements Refusal {
    FORMULA_TOO_LONG,
    FORMULA_TOO_DEEP,
    FORMULA_UNEXPECTED,
    FORMULA_NUMBER_TOO_LONG,
    FORMULA_UNKNOWN_UNIT,
    FORMULA_UNIT_TOO_HIGH,
    FORMULA_UNITS_DIFFER,
    FORMULA_QUANTITY_NEEDED,
    FORMULA_CONDITION_NEEDED,
    FORMULA_UNKNOWN_INPUT,
    FORMULA_INPUT_NOT_USED,
    FORMULA_TOO_MANY_INPUTS,
    FORMULA_NAME_NOT_ALLOWED,
    FORMULA_VALUE_MISSING,
    FORMULA_VALUE_NOT_ASKED,
    FORMULA_VALUE_OUT_OF_RANGE,
    FORMULA_DIVISION_BY_ZERO,
    FORMULA_RESULT_OUT_OF_RANGE,
    /** An input or a value of one name is given twice. */
    FORMULA_NAME_REPEATED;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

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
