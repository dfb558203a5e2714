// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.formula.Result.Comparison;

/** One evaluation: the values it is about, and what was compared on the way. */
record Evaluation(Map<String, Fraction> values, List<Comparison> comparisons) {

    Evaluation(Map<String, Fraction> values) {
        this(values, new ArrayList<>());
    }
}
