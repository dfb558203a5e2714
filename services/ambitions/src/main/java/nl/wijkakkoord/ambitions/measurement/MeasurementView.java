// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent.MeasurementEntered;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.Value;

/**
 * @param criteriaVersion in force when it was entered, of which the criterion is shown
 * @param verdicts on each stage, and on the target last
 */
record MeasurementView(
        UUID id,
        UUID wijkaanpak,
        UUID ambition,
        int criteriaVersion,
        String objective,
        Criterion criterion,
        Value measured,
        String source,
        List<TargetVerdict> verdicts,
        By by,
        Instant at) {

    static MeasurementView of(MeasurementEntered e) {
        return new MeasurementView(
                e.measurement(),
                e.wijkaanpak(),
                e.ambition(),
                e.criteriaVersion(),
                e.objective(),
                e.criterion(),
                e.measured(),
                e.source(),
                e.verdicts(),
                e.by(),
                e.at());
    }
}
