// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the overview's own versions have numbers
 * @param allowedActions null when the past was asked for
 */
record OverviewView(
        UUID id,
        long version,
        UUID wijkaanpak,
        List<OverviewVersion> versions,
        @Nullable List<AllowedAction> allowedActions) {

    static OverviewView of(Versioned<Overview> folded, @Nullable List<AllowedAction> allowedActions) {
        var overview = folded.state();
        return new OverviewView(
                overview.id(), folded.version(), overview.wijkaanpak(), overview.versions(), allowedActions);
    }
}
