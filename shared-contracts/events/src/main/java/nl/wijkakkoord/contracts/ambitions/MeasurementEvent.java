// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;

/** What was measured of a criterion, and what that says of its targets. */
public sealed interface MeasurementEvent extends Event {

    UUID measurement();

    /**
     * The criterion stands in it whole, so the verdicts can be computed again whatever becomes of the criterion: the
     * measured value reaches a target when it is at least that much or, where the target is below the baseline, at most.
     *
     * @param version of the ambition
     * @param criteriaVersion in force when it was entered
     * @param measured in the unit of the criterion, with the day it was measured
     * @param source where the figure comes from
     * @param verdicts on each stage in the order of their dates, and on the target last
     */
    @ContractName("nl.wijkakkoord.ambitions.measurement-entered.v1")
    record MeasurementEntered(
            UUID measurement,
            UUID wijkaanpak,
            UUID ambition,
            int version,
            int criteriaVersion,
            String objective,
            Criterion criterion,
            Value measured,
            String source,
            List<TargetVerdict> verdicts,
            Audience audience,
            By by,
            Instant at)
            implements MeasurementEvent {}

    /**
     * What was entered was wrong. From now on these values stand in the place of the mistaken ones; the verdicts are by
     * the criterion that was in force when it was entered.
     *
     * @param corrects id of the mistaken event, the entering or an earlier correction of it
     * @param reason why it was mistaken
     * @param measured in the unit of the criterion, with the day it was measured
     * @param source where the figure comes from
     * @param verdicts as of a measurement that is entered
     */
    @ContractName("nl.wijkakkoord.ambitions.measurement-corrected.v1")
    record MeasurementCorrected(
            UUID measurement,
            UUID wijkaanpak,
            UUID ambition,
            UUID corrects,
            String reason,
            Value measured,
            String source,
            List<TargetVerdict> verdicts,
            Audience audience,
            By by,
            Instant at)
            implements MeasurementEvent {}
}
