// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.AgreedDefinitions;
import nl.wijkakkoord.ambitions.interest.SharedInterests;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import org.springframework.stereotype.Component;

/** Looks up what the words of an ambition can be about. */
@Component
class Surrounding {
    private final ChosenThemes themes;
    private final SharedInterests interests;
    private final AmbitionList ambitions;
    private final AgreedDefinitions definitions;

    Surrounding(ChosenThemes themes, SharedInterests interests, AmbitionList ambitions, AgreedDefinitions definitions) {
        this.themes = themes;
        this.interests = interests;
        this.ambitions = ambitions;
        this.definitions = definitions;
    }

    Surroundings of(UUID wijkaanpak) {
        return new Surroundings(
                themes.known(wijkaanpak),
                interests.of(wijkaanpak),
                ambitions.ofSingleParties(wijkaanpak),
                definitions.of(wijkaanpak));
    }
}
