// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import org.jspecify.annotations.Nullable;

/**
 * @param until last day on which it takes part, null when open
 * @param aliases other numbers of the same organisation
 */
record PartyView(
        OrganisationId organisation,
        PartyKind kind,
        String name,
        Status status,
        @Nullable Instant invitedAt,
        @Nullable Instant admittedAt,
        @Nullable LocalDate until,
        List<OrganisationId> aliases) {

    enum Status {
        INVITED,
        ADMITTED
    }

    static PartyView of(Party party, List<OrganisationId> aliases) {
        return new PartyView(
                party.organisation(),
                party.kind(),
                party.name(),
                party.admitted() ? Status.ADMITTED : Status.INVITED,
                party.invitedAt(),
                party.admittedAt(),
                party.until(),
                aliases);
    }
}
