// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent.ThemesRanked;
import nl.wijkakkoord.contracts.ambitions.PriorityTier;

/** What a party finds important, and since when. */
record RankingView(UUID id, UUID wijkaanpak, OrganisationId organisation, List<List<String>> tiers, By by, Instant at) {

    static RankingView of(ThemesRanked ranked) {
        return new RankingView(
                ranked.ranking(),
                ranked.wijkaanpak(),
                ranked.organisation(),
                ranked.tiers().stream().map(PriorityTier::themes).toList(),
                ranked.by(),
                ranked.at());
    }
}
