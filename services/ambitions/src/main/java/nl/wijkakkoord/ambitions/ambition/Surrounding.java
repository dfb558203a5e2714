// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.UUID;
import nl.wijkakkoord.ambitions.interest.SharedInterests;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import org.springframework.stereotype.Component;

/** Looks up what the words of an ambition can be about. */
@Component
class Surrounding {
    private final ChosenThemes themes;
    private final SharedInterests interests;
    private final AmbitionList ambitions;

    Surrounding(ChosenThemes themes, SharedInterests interests, AmbitionList ambitions) {
        this.themes = themes;
        this.interests = interests;
        this.ambitions = ambitions;
    }

    Surroundings of(UUID wijkaanpak) {
        return new Surroundings(
                themes.known(wijkaanpak), interests.of(wijkaanpak), ambitions.ofSingleParties(wijkaanpak));
    }
}
