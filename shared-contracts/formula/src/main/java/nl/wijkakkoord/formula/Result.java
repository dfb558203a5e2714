// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.List;

/** What a formula says about its values. */
public sealed interface Result {

    /** The name and version of the function that computed it. */
    String function();

    /** Of a formula that ends in a comparison: it holds, or it does not. */
    record Verdict(boolean holds, List<Comparison> comparisons, String function) implements Result {
        public Verdict {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** Of a formula that computes an amount. */
    record Quantity(Fraction value, Unit unit, String function) implements Result {}

    /**
     * How a comparison in the formula came out, in the order in which they stand there.
     *
     * @param position of the operator in the formula, from 1
     * @param unit of both sides
     */
    record Comparison(int position, Fraction left, String operator, Fraction right, Unit unit, boolean holds) {}
}
