// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.EstimateText;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface EstimateCommand extends Command {

    UUID estimate();

    @Override
    default UUID target() {
        return estimate();
    }

    @Acts(Act.PREPARES)
    record EnterEstimate(UUID estimate, KnownMeasure measure, EstimateText content, By by) implements EstimateCommand {}

    @Acts(Act.PREPARES)
    record ReviseEstimate(UUID estimate, EstimateText content, String reason, By by) implements EstimateCommand {}

    @Acts(Act.PREPARES)
    record WithdrawEstimate(UUID estimate, String reason, By by) implements EstimateCommand {}
}
