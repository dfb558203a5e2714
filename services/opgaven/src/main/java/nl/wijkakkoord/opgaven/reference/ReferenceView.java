// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param themeWithdrawn whether who added its theme to the catalogue took that back, null when the past was asked for
 * @param at when it was added
 * @param withdrawnBecause null as long as who added it stands by it
 * @param allowedActions null when the past was asked for
 */
record ReferenceView(
        UUID id,
        long version,
        UUID wijkaanpak,
        String theme,
        @Nullable Boolean themeWithdrawn,
        Reference reference,
        By by,
        Instant at,
        @Nullable String withdrawnBecause,
        @Nullable List<AllowedAction> allowedActions) {

    static ReferenceView of(
            Versioned<ThemeReference> folded,
            @Nullable Boolean themeWithdrawn,
            @Nullable List<AllowedAction> allowedActions) {
        var added = folded.state().added();
        var withdrawn = folded.state().withdrawn();
        return new ReferenceView(
                added.reference(),
                folded.version(),
                added.wijkaanpak(),
                added.theme(),
                themeWithdrawn,
                added.content(),
                added.by(),
                added.at(),
                withdrawn == null ? null : withdrawn.reason(),
                allowedActions);
    }
}
