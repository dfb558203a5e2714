// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.PriorityTier;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

/** A party says what it finds important, in place of what it said before. */
@Acts(Act.DECIDES)
record RankThemes(UUID wijkaanpak, List<PriorityTier> tiers, By by) implements Command {

    /** Computed from party and wijkaanpak, so that a party has one ranking, with its history. */
    static UUID rankingOf(UUID wijkaanpak, OrganisationId organisation) {
        var name = "themes of " + wijkaanpak + " ranked by " + organisation.value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public UUID target() {
        return rankingOf(wijkaanpak, by.organisation());
    }
}
