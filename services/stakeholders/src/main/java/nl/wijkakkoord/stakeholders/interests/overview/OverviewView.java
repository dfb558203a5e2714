// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the overview's own versions have numbers
 * @param inForce number of the version that holds, null when there is none
 * @param stale whether parties share something else by now than that version says, null when the past was asked for
 * @param allowedActions null when the past was asked for
 */
record OverviewView(
        UUID id,
        long version,
        UUID wijkaanpak,
        @Nullable Integer inForce,
        List<OverviewVersion> versions,
        @Nullable Boolean stale,
        @Nullable List<AllowedAction> allowedActions) {

    static OverviewView of(
            Versioned<Overview> folded, @Nullable Boolean stale, @Nullable List<AllowedAction> allowedActions) {
        var overview = folded.state();
        return new OverviewView(
                overview.id(),
                folded.version(),
                overview.wijkaanpak(),
                overview.versions().inForce().map(OverviewVersion::number).orElse(null),
                overview.versions().all(),
                stale,
                allowedActions);
    }
}
