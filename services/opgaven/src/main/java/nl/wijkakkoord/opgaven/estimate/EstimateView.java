// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.Frequency;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param revisedBecause null when it is as it was entered
 * @param withdrawnBecause null as long as it counts
 * @param allowedActions null when the past was asked for
 */
record EstimateView(
        UUID id,
        long version,
        UUID wijkaanpak,
        UUID opgave,
        UUID measure,
        OrganisationId party,
        EstimateKind kind,
        Frequency frequency,
        CentsRange amount,
        String text,
        String source,
        @Nullable String revisedBecause,
        @Nullable String withdrawnBecause,
        @Nullable List<AllowedAction> allowedActions) {

    static EstimateView of(Versioned<Estimate> folded, @Nullable List<AllowedAction> allowedActions) {
        var estimate = folded.state();
        var entered = estimate.entered();
        var content = estimate.content();
        return new EstimateView(
                entered.estimate(),
                folded.version(),
                entered.wijkaanpak(),
                entered.opgave(),
                entered.measure(),
                content.party(),
                content.kind(),
                content.frequency(),
                content.amount(),
                content.text(),
                content.source(),
                estimate.revised() == null ? null : estimate.revised().reason(),
                estimate.withdrawn() == null ? null : estimate.withdrawn().reason(),
                allowedActions);
    }
}
