// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CatalogueEntry;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * What is needed for one purpose.
 *
 * @param amountCents whole euro cents
 * @param taakveld that is looked to for it, null when none is
 * @param owner who is looked to for it, null when nobody is
 */
public record Need(
        UUID need,
        Purpose purpose,
        long amountCents,
        @Nullable CatalogueEntry taakveld,
        @Nullable OrganisationId owner) {

    Need with(Successors successors) {
        return new Need(need, purpose, amountCents, taakveld, owner == null ? null : successors.of(owner));
    }
}
