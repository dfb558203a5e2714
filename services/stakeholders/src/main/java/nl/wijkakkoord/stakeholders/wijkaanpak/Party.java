// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.wijkaanpak;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param until last day on which it takes part, null when open
 */
record Party(
        OrganisationId organisation,
        PartyKind kind,
        String name,
        @Nullable Instant invitedAt,
        @Nullable Instant admittedAt,
        @Nullable LocalDate until) {

    static Party of(PartyInvited event) {
        return new Party(event.organisation(), event.kind(), event.name(), event.at(), null, null);
    }

    static Party of(PartyAdmitted event, @Nullable Instant invitedAt) {
        return new Party(event.organisation(), event.kind(), event.name(), invitedAt, event.at(), null);
    }

    Party leaving(LocalDate last) {
        return new Party(organisation, kind, name, invitedAt, admittedAt, last);
    }

    boolean admitted() {
        return admittedAt != null;
    }

    boolean hasLeft(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
