// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param centsPerMonth the sum of the calculation
 * @param settledIn round in which the parties agreed, null as long as it is open
 * @param withdrawnBecause null as long as it was not taken back
 * @param allowedActions null when the past was asked for
 */
record IssueView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId owner,
        String title,
        UUID round,
        List<CostLine> calculation,
        long centsPerMonth,
        @Nullable UUID settledIn,
        @Nullable String withdrawnBecause,
        @Nullable List<AllowedAction> allowedActions) {

    static IssueView of(Versioned<Issue> folded, @Nullable List<AllowedAction> allowedActions) {
        var issue = folded.state();
        var stated = issue.stated();
        return new IssueView(
                stated.issue(),
                folded.version(),
                stated.wijkaanpak(),
                issue.owner(),
                stated.title(),
                stated.round(),
                stated.calculation(),
                stated.centsPerMonth(),
                issue.settledIn(),
                issue.withdrawn() == null ? null : issue.withdrawn().reason(),
                allowedActions);
    }
}
