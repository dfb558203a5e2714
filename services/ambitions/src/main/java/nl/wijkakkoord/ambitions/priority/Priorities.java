// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent.ThemesRanked;
import nl.wijkakkoord.contracts.ambitions.PriorityTier;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/** What one party finds important. */
record Priorities(@Nullable ThemesRanked ranked) {
    static final Priorities NONE = new Priorities(null);

    Priorities evolve(PriorityEvent event) {
        return switch (event) {
            case ThemesRanked e -> new Priorities(e);
        };
    }

    /** @param chosen themes that the wijkaanpak takes along */
    Decision rank(RankThemes command, Set<String> chosen, Standing standing, Instant now) {
        return standing.whyNotDecide()
                .or(() -> whyNot(command.tiers(), chosen))
                .orElseGet(() -> Decision.accepted(new ThemesRanked(
                        command.target(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.tiers(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    private static Optional<Decision> whyNot(List<PriorityTier> tiers, Set<String> chosen) {
        var seen = new HashSet<String>();
        for (var tier : tiers) {
            for (var theme : tier.themes()) {
                if (!chosen.contains(theme)) {
                    return Optional.of(Decision.refused(PriorityRefusal.RANKED_THEME_NOT_CHOSEN, theme));
                }
                if (!seen.add(theme)) {
                    return Optional.of(Decision.refused(PriorityRefusal.THEME_RANKED_TWICE, theme));
                }
            }
        }
        return Optional.empty();
    }
}
