// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;

/** What one party says of its interests together: in which order they matter, and whether these are all. */
public sealed interface AgendaEvent extends Event {

    UUID agenda();

    OrganisationId organisation();

    /**
     * What matters most comes first. A later order for the same readers replaces it.
     *
     * @param interests of the party itself, as far as they are for the same readers
     */
    @ContractName("nl.wijkakkoord.stakeholders.interests-ranked.v1")
    record InterestsRanked(
            UUID agenda,
            UUID wijkaanpak,
            OrganisationId organisation,
            List<UUID> interests,
            Audience audience,
            By by,
            Instant at)
            implements AgendaEvent {}

    /** A later statement replaces it. */
    @ContractName("nl.wijkakkoord.stakeholders.openness-declared.v1")
    record OpennessDeclared(
            UUID agenda,
            UUID wijkaanpak,
            OrganisationId organisation,
            Openness openness,
            Audience audience,
            By by,
            Instant at)
            implements AgendaEvent {}
}
