// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the requests have numbers
 * @param decision that it is about
 * @param versions the requests, each put before the parties
 * @param allowedActions null when the past was asked for
 */
record ReopeningView(
        UUID id,
        long version,
        UUID wijkaanpak,
        ReopenedDecision decision,
        List<ReopeningVersion> versions,
        Audience audience,
        @Nullable List<AllowedAction> allowedActions) {

    static ReopeningView of(Versioned<Reopening> folded, @Nullable List<AllowedAction> allowedActions) {
        var reopening = folded.state();
        return new ReopeningView(
                reopening.id(),
                folded.version(),
                reopening.wijkaanpak(),
                reopening.decision(),
                reopening.versions().all(),
                reopening.audience(),
                allowedActions);
    }
}
