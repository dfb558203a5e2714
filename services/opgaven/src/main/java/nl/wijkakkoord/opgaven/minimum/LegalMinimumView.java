// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param versions in the order of their numbers
 * @param withdrawnBecause null unless it was recorded by mistake
 * @param allowedActions null when the past was asked for
 */
record LegalMinimumView(
        UUID id,
        long version,
        UUID wijkaanpak,
        List<RecordedMinimum> versions,
        @Nullable String withdrawnBecause,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param corrects number of the version that was recorded wrongly, null when law changed */
    record RecordedMinimum(
            int number, Minimum content, @Nullable Integer corrects, By by, Instant at) {}

    static LegalMinimumView of(Versioned<LegalMinimum> folded, @Nullable List<AllowedAction> allowed) {
        var withdrawn = folded.state().withdrawn();
        var versions = folded.state().versions();
        return new LegalMinimumView(
                versions.getFirst().minimum(),
                folded.version(),
                folded.state().wijkaanpak(),
                versions.stream()
                        .map(e -> new RecordedMinimum(e.version(), e.content(), e.corrects(), e.by(), e.at()))
                        .toList(),
                withdrawn == null ? null : withdrawn.reason(),
                allowed);
    }
}
