// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent.ReferenceAdded;

/** @param at when it was added */
record ReferenceView(UUID id, UUID wijkaanpak, String theme, Reference reference, By by, Instant at) {

    static ReferenceView of(ReferenceAdded e) {
        return new ReferenceView(e.reference(), e.wijkaanpak(), e.theme(), e.content(), e.by(), e.at());
    }
}
