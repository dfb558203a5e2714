// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.source;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Something that an objective rests on and that says something else by now, so that the objective is to be looked at again.
 *
 * @param objective name of it
 * @param source id of what it rests on
 * @param version of a definition that it cites, null for other kinds
 * @param norm that the objective of an opgave has now; it takes effect here by an agreed change of criteria
 */
public record StaleSource(
        String objective,
        SourceKind kind,
        UUID source,
        @Nullable Integer version,
        @Nullable Criterion norm) {

    /**
     * The objectives whose theme is not as it was frozen with them: another level or ground, or not taken along any more.
     *
     * @param themes id of the themes of the wijkaanpak
     */
    public static List<StaleSource> ofThemes(
            AmbitionText text, List<ChosenTheme> frozen, List<ChosenTheme> now, UUID themes) {
        return text.objectives().stream()
                .filter(objective -> frozen.stream()
                        .filter(theme -> theme.theme().equals(objective.theme()))
                        .anyMatch(theme -> !now.contains(theme)))
                .map(objective -> new StaleSource(objective.name(), SourceKind.THEME, themes, null, null))
                .toList();
    }
}
