// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.util.UUID;
import nl.wijkakkoord.ambitions.criterion.CriterionInForce;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.platform.deciding.Command;

/**
 * @param version of the ambition
 * @param criterion that is in force now
 */
record EnterMeasurement(UUID measurement, int version, CriterionInForce criterion, Value measured, String source, By by)
        implements Command {
    @Override
    public UUID target() {
        return measurement;
    }
}
