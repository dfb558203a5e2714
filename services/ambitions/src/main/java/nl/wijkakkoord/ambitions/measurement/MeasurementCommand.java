// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface MeasurementCommand extends Command {

    UUID measurement();

    @Override
    default UUID target() {
        return measurement();
    }

    /**
     * @param version of the ambition
     * @param criterion that is in force now
     */
    @Acts(Act.BRINGS)
    record EnterMeasurement(
            UUID measurement, int version, CriterionInForce criterion, Value measured, String source, By by)
            implements MeasurementCommand {}

    /**
     * What was entered wrongly, with all values as they should have been.
     *
     * @param entry the mistaken event
     */
    @Acts(Act.BRINGS)
    record CorrectMeasurement(UUID measurement, UUID entry, String reason, Value measured, String source, By by)
            implements MeasurementCommand {}
}
