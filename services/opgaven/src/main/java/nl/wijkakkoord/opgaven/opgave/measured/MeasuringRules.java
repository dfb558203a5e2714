// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.measured;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.opgaven.opgave.measured.Measurements.Measurement;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;

/** When what was measured counts, and who corrects it. */
public final class MeasuringRules {
    private MeasuringRules() {}

    /**
     * Row 1-14: what is measured was measured, and after the baseline.
     *
     * @param today Dutch calendar day
     */
    public static Check checkMeasured(Criterion norm, LocalDate date, LocalDate today) {
        var baseline = norm.baseline();
        return refuseWhen(date.isAfter(today), MeasuredRefusal.MEASURED_IN_THE_FUTURE, date)
                .and(() -> baseline != null && date.isBefore(baseline.date())
                        ? Check.refuse(MeasuredRefusal.MEASURED_BEFORE_BASELINE, baseline.date())
                        : Check.passed());
    }

    public static Check checkKnown(Measurements measurements, int number) {
        return refuseWhen(measurements.find(number).isEmpty(), MeasuredRefusal.MEASUREMENT_UNKNOWN, number);
    }

    public static Check checkMayCorrect(Measurement measurement, By by, Successors successors) {
        var owner = successors.of(measurement.by().organisation());
        return refuseWhen(!owner.equals(by.organisation()), MeasuredRefusal.MEASUREMENT_OF_ANOTHER, owner);
    }
}
