// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent.ThemesRanked;
import nl.wijkakkoord.contracts.ambitions.PriorityTier;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/** What one party finds important. */
record Priorities(@Nullable ThemesRanked ranked) implements Visible {
    static final Priorities NONE = new Priorities(null);
    static final Fold<Priorities, PriorityEvent> FOLD = new Fold<>(NONE, PriorityEvent.class, Priorities::evolve);

    @Override
    public UUID wijkaanpak() {
        return ranked.wijkaanpak();
    }

    Priorities evolve(PriorityEvent event) {
        return switch (event) {
            case ThemesRanked e -> new Priorities(e);
        };
    }

    /** @param chosen themes that the wijkaanpak takes along */
    Decision rank(RankThemes command, Set<String> chosen, ActorAuthority authority, Instant now) {
        return authority
                .checkMayDecide()
                .and(() -> check(command.tiers(), chosen))
                .thenRecord(() -> new ThemesRanked(
                        command.target(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.tiers(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private static Check check(List<PriorityTier> tiers, Set<String> chosen) {
        var seen = new HashSet<String>();
        return Check.all(tiers.stream()
                .flatMap(tier -> tier.themes().stream())
                .map(theme -> Check.refuseWhen(!chosen.contains(theme), PriorityRefusal.RANKED_THEME_NOT_CHOSEN, theme)
                        .and(() -> Check.refuseWhen(!seen.add(theme), PriorityRefusal.THEME_RANKED_TWICE, theme))));
    }
}
