// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What the rounds gave for one figure. */
record Spread(double median, double min, double max) {
    private static final MathContext DIGITS = new MathContext(3);

    /** @param values at least one */
    static Spread of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    @Override
    public String toString() {
        return "%s (%s..%s)".formatted(text(median), text(min), text(max));
    }

    /** As much of the value as means anything. */
    static String text(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).round(DIGITS).toPlainString() : "-";
    }
}
