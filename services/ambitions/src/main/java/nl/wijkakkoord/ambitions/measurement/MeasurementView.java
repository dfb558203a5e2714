// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.measurement.Measurement.Mistake;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param criteriaVersion in force when it was entered, of which the criterion is shown
 * @param verdicts on each stage, and on the target last
 * @param mistakes what was said before it was corrected, with the verdicts of then
 * @param allowedActions null when the past was asked for
 */
record MeasurementView(
        UUID id,
        long version,
        UUID wijkaanpak,
        UUID ambition,
        int criteriaVersion,
        String objective,
        Criterion criterion,
        Value measured,
        String source,
        List<TargetVerdict> verdicts,
        List<Mistake> mistakes,
        By by,
        Instant at,
        @Nullable List<AllowedAction> allowedActions) {

    static MeasurementView of(Versioned<Measurement> folded, @Nullable List<AllowedAction> allowedActions) {
        var e = folded.state().entered();
        return new MeasurementView(
                e.measurement(),
                folded.version(),
                e.wijkaanpak(),
                e.ambition(),
                e.criteriaVersion(),
                e.objective(),
                e.criterion(),
                e.measured(),
                e.source(),
                e.verdicts(),
                folded.state().mistakes(),
                e.by(),
                e.at(),
                allowedActions);
    }
}
