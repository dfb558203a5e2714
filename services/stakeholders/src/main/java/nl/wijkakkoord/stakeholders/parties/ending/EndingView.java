// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the versions that were put before the parties have numbers
 * @param allowedActions null when the past was asked for
 */
record EndingView(
        UUID id,
        long version,
        UUID wijkaanpak,
        List<EndingVersion> versions,
        @Nullable List<AllowedAction> allowedActions) {

    static EndingView of(Versioned<Ending> folded, @Nullable List<AllowedAction> allowedActions) {
        var ending = folded.state();
        return new EndingView(
                ending.id(),
                folded.version(),
                ending.wijkaanpak(),
                ending.versions().all(),
                allowedActions);
    }
}
