// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.AgreedDefinitions;
import nl.wijkakkoord.ambitions.interest.SharedInterests;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import org.springframework.stereotype.Component;

/** Looks up what the words of an ambition can be about. */
@Component
record AmbitionFactsLoader(
        ChosenThemes themes, SharedInterests interests, AmbitionTable ambitions, AgreedDefinitions definitions) {

    AmbitionFacts of(UUID wijkaanpak) {
        return new AmbitionFacts(
                themes.known(wijkaanpak),
                interests.of(wijkaanpak),
                ambitions.ofSingleParties(wijkaanpak),
                definitions.of(wijkaanpak));
    }
}
