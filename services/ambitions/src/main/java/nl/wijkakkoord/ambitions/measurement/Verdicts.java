// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict.Attainment;
import nl.wijkakkoord.contracts.ambitions.Value;

/** What a measured value says of the targets of a criterion, as {@code MeasurementEntered} promises. */
final class Verdicts {
    private Verdicts() {}

    static List<TargetVerdict> of(Criterion criterion, Value measured) {
        var down = number(criterion.target()).compareTo(number(criterion.baseline())) < 0;
        return Stream.concat(criterion.stages().stream(), Stream.of(criterion.target()))
                .map(target -> new TargetVerdict(target, attainment(target, measured, down)))
                .toList();
    }

    private static Attainment attainment(Value target, Value measured, boolean down) {
        var order = number(measured).compareTo(number(target));
        if (down ? order <= 0 : order >= 0) {
            return Attainment.BEHAALD;
        }
        return measured.date().isBefore(target.date()) ? Attainment.NOG_NIET_BEHAALD : Attainment.NIET_BEHAALD;
    }

    private static BigDecimal number(Value value) {
        return new BigDecimal(value.value());
    }
}
