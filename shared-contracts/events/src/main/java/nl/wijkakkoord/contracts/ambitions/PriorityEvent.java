// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;

/** What a party finds important. */
public sealed interface PriorityEvent extends Event {

    UUID ranking();

    /**
     * Replaces the party's earlier ranking.
     *
     * @param tiers from the most to the least important; themes that are in none come last, together
     */
    @ContractName("nl.wijkakkoord.ambitions.themes-ranked.v1")
    record ThemesRanked(
            UUID ranking,
            UUID wijkaanpak,
            OrganisationId organisation,
            List<PriorityTier> tiers,
            Audience audience,
            By by,
            Instant at)
            implements PriorityEvent {}
}
