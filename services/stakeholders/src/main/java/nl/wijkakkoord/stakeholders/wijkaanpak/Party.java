// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.wijkaanpak;

import java.time.Instant;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that was invited or takes part.
 *
 * @param invitedAt null for the initiator
 * @param admittedAt null as long as it did not accept
 */
record Party(
        OrganisationId organisation,
        PartyKind kind,
        String name,
        @Nullable Instant invitedAt,
        @Nullable Instant admittedAt) {

    static Party of(PartyInvited event) {
        return new Party(event.organisation(), event.kind(), event.name(), event.at(), null);
    }

    static Party of(PartyAdmitted event, @Nullable Instant invitedAt) {
        return new Party(event.organisation(), event.kind(), event.name(), invitedAt, event.at());
    }

    boolean admitted() {
        return admittedAt != null;
    }
}
