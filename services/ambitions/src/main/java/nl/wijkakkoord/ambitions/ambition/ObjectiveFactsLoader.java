// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.objective.InterestProjection;
import nl.wijkakkoord.ambitions.ambition.objective.ObjectiveFacts;
import nl.wijkakkoord.ambitions.definition.resting.AgreedDefinitionTable;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import org.springframework.stereotype.Component;

/** Looks up what the words of an ambition can be about. */
@Component
record ObjectiveFactsLoader(
        ChosenThemes themes, InterestProjection interests, AmbitionTable ambitions, AgreedDefinitionTable definitions) {

    ObjectiveFacts of(UUID wijkaanpak) {
        return new ObjectiveFacts(
                themes.held(wijkaanpak),
                interests.owners(wijkaanpak),
                ambitions.ofSingleParties(wijkaanpak),
                definitions.of(wijkaanpak));
    }
}
