// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.platform.store.Versioned;

/**
 * @param version number of events, as in the {@code ETag}
 * @param catalogueVersion of the catalogue that holds for every wijkaanpak
 * @param catalogue with what the parties added
 */
record ThemesView(
        UUID id, long version, int catalogueVersion, List<CatalogueTheme> catalogue, List<ChosenTheme> chosen) {

    static ThemesView of(UUID id, Versioned<Themes> folded) {
        var themes = folded.state();
        return new ThemesView(
                id,
                folded.version(),
                CurrentCatalogue.CATALOGUE.version(),
                themes.all(CurrentCatalogue.CATALOGUE),
                themes.chosen());
    }
}
