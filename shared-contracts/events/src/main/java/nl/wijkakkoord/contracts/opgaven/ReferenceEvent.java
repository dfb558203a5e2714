// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.Reference;

/** Something to read about a theme: a guide, a portal, an example elsewhere. */
public sealed interface ReferenceEvent extends Event {

    UUID reference();

    @ContractName("nl.wijkakkoord.opgaven.reference-added.v1")
    record ReferenceAdded(
            UUID reference, UUID wijkaanpak, String theme, Reference content, Audience audience, By by, Instant at)
            implements ReferenceEvent {}

    /** Who added it does not stand by it any more. */
    @ContractName("nl.wijkakkoord.opgaven.reference-withdrawn.v1")
    record ReferenceWithdrawn(UUID reference, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements ReferenceEvent {}
}
