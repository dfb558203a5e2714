// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;

/** What a measure is expected to cost or to bring a party. It promises nothing. */
public sealed interface EstimateEvent extends Event {

    UUID estimate();

    @ContractName("nl.wijkakkoord.opgaven.estimate-entered.v1")
    record EstimateEntered(
            UUID estimate,
            UUID wijkaanpak,
            UUID opgave,
            UUID measure,
            EstimateText content,
            Audience audience,
            By by,
            Instant at)
            implements EstimateEvent {}

    /** Replaces what was entered before. */
    @ContractName("nl.wijkakkoord.opgaven.estimate-revised.v1")
    record EstimateRevised(
            UUID estimate,
            UUID wijkaanpak,
            UUID opgave,
            UUID measure,
            EstimateText content,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements EstimateEvent {}

    /** It does not count any more. */
    @ContractName("nl.wijkakkoord.opgaven.estimate-withdrawn.v1")
    record EstimateWithdrawn(
            UUID estimate,
            UUID wijkaanpak,
            UUID opgave,
            UUID measure,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements EstimateEvent {}
}
