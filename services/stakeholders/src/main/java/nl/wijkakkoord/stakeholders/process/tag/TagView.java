// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param stands whether it was not taken back
 * @param allowedActions null when the past was asked for
 */
record TagView(
        UUID id,
        long version,
        UUID wijkaanpak,
        ObjectRef object,
        KnooppuntRef knooppunt,
        boolean stands,
        Audience audience,
        By by,
        Instant at,
        @Nullable List<AllowedAction> allowedActions) {

    static TagView of(Versioned<Tag> folded, @Nullable List<AllowedAction> allowedActions) {
        var tagged = folded.state().tagged();
        return new TagView(
                tagged.tag(),
                folded.version(),
                tagged.wijkaanpak(),
                tagged.object(),
                tagged.knooppunt(),
                folded.state().stands(),
                tagged.audience(),
                tagged.by(),
                tagged.at(),
                allowedActions);
    }
}
