// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.EstimateText;
import nl.wijkakkoord.opgaven.measure.known.KnownMeasure;
import nl.wijkakkoord.platform.decision.Command;

sealed interface EstimateCommand extends Command {

    UUID estimate();

    @Override
    default UUID target() {
        return estimate();
    }

    record EnterEstimate(UUID estimate, KnownMeasure measure, EstimateText content, By by) implements EstimateCommand {}

    record ReviseEstimate(UUID estimate, EstimateText content, String reason, By by) implements EstimateCommand {}

    record WithdrawEstimate(UUID estimate, String reason, By by) implements EstimateCommand {}
}
