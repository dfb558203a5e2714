// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** What somebody thought of in a brainstorm, and whether it was taken up. */
public sealed interface IdeaEvent extends Event {

    UUID idea();

    /** @param opgave that it is for, null when it is for none yet */
    @ContractName("nl.wijkakkoord.opgaven.idea-noted.v1")
    record IdeaNoted(
            UUID idea,
            UUID wijkaanpak,
            @Nullable UUID opgave,
            String title,
            String text,
            Audience audience,
            By by,
            Instant at)
            implements IdeaEvent {}

    @ContractName("nl.wijkakkoord.opgaven.idea-selected.v1")
    record IdeaSelected(UUID idea, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements IdeaEvent {}

    @ContractName("nl.wijkakkoord.opgaven.idea-rejected.v1")
    record IdeaRejected(UUID idea, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements IdeaEvent {}
}
