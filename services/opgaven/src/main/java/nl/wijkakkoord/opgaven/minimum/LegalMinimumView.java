// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param versions in the order of their numbers
 */
record LegalMinimumView(UUID id, long version, UUID wijkaanpak, List<RecordedMinimum> versions) {

    /** @param corrects number of the version that was recorded wrongly, null when law changed */
    record RecordedMinimum(
            int number, Minimum content, @Nullable Integer corrects, By by, Instant at) {}

    static LegalMinimumView of(Versioned<LegalMinimum> folded) {
        var versions = folded.state().versions();
        return new LegalMinimumView(
                versions.getFirst().minimum(),
                folded.version(),
                folded.state().wijkaanpak(),
                versions.stream()
                        .map(e -> new RecordedMinimum(e.version(), e.content(), e.corrects(), e.by(), e.at()))
                        .toList());
    }
}
