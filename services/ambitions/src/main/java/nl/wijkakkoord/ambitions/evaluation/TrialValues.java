// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.util.Arrays;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.platform.decision.RefusedException;

/** Values in an address: {@code huur_voor:65000,huur_na:69500}. */
final class TrialValues {
    private TrialValues() {}

    /** @throws RefusedException trial-values-unreadable */
    static List<NamedValue> of(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(TrialValues::one).toList();
    }

    private static NamedValue one(String pair) {
        var parts = pair.split(":", -1);
        if (parts.length != 2 || !parts[1].matches(NewEvaluation.DECIMAL)) {
            throw new RefusedException(EvaluationRefusal.TRIAL_VALUES_UNREADABLE, pair);
        }
        return new NamedValue(parts[0], parts[1]);
    }
}
