// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param round in which the parties are to agree
 * @param before moment by which they are to
 * @param mandate that it was offered under, in the version that was heard of
 * @param digest of the text that it was offered for
 * @param agreedIn round in which they did, null as long as it is not due
 * @param withdrawnBecause null as long as it was not taken back
 * @param allowedActions null when the past was asked for
 */
record ContributionView(
        UUID id,
        UUID wijkaanpak,
        UUID issue,
        UUID round,
        OrganisationId organisation,
        long amountCents,
        Instant before,
        MandateCitation mandate,
        @Nullable Digest digest,
        Contribution.Status status,
        @Nullable UUID agreedIn,
        @Nullable Instant agreedAt,
        @Nullable String withdrawnBecause,
        @Nullable List<AllowedAction> allowedActions) {

    static ContributionView of(
            Versioned<Contribution> folded, UUID round, @Nullable List<AllowedAction> allowedActions) {
        var contribution = folded.state();
        var offered = contribution.offered();
        var due = contribution.due();
        return new ContributionView(
                offered.contribution(),
                offered.wijkaanpak(),
                offered.issue(),
                round,
                offered.organisation(),
                offered.amountCents(),
                offered.before(),
                offered.mandate(),
                offered.digest(),
                contribution.status(),
                due == null ? null : due.round(),
                due == null ? null : due.agreedAt(),
                contribution.withdrawn() == null
                        ? null
                        : contribution.withdrawn().reason(),
                allowedActions);
    }
}
