// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a formula says: a verdict, or a quantity. Numbers are exact: a decimal, or {@code numerator/denominator} where
 * there is none.
 *
 * @param holds of a formula that gives a verdict, else null
 * @param value of a formula that computes a quantity, else null
 * @param unit of the value
 * @param comparisons every comparison in the formula, in the order of the text
 */
public record FormulaResult(
        @Nullable Boolean holds,
        @Nullable String value,
        @Nullable String unit,
        List<ComparedValues> comparisons) {

    public FormulaResult {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * @param position of the operator in the formula, from 1
     * @param unit of both sides
     */
    public record ComparedValues(
            int position, String left, String operator, String right, String unit, boolean holds) {}
}
