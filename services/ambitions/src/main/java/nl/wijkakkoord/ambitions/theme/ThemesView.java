// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.platform.store.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param catalogueVersion of the catalogue that holds for every wijkaanpak
 * @param catalogue with what the parties added, also what they withdrew
 */
record ThemesView(
        UUID id, long version, int catalogueVersion, List<CatalogueItem> catalogue, List<ChosenTheme> chosen) {

    /**
     * @param theme its name, in kebab-case, for good
     * @param addedBy the party that added it, null in the catalogue of all wijkaanpakken
     * @param withdrawnBecause null as long as it can be chosen
     */
    record CatalogueItem(
            String theme,
            String title,
            String description,
            @Nullable OrganisationId addedBy,
            @Nullable String withdrawnBecause) {

        private static CatalogueItem of(CatalogueTheme theme) {
            return of(theme, null, null);
        }

        private static CatalogueItem of(Themes.Added added) {
            return of(added.theme(), added.by(), added.withdrawn());
        }

        private static CatalogueItem of(
                CatalogueTheme theme, @Nullable OrganisationId addedBy, @Nullable String withdrawn) {
            return new CatalogueItem(theme.theme(), theme.title(), theme.description(), addedBy, withdrawn);
        }
    }

    static ThemesView of(UUID id, Versioned<Themes> folded) {
        var themes = folded.state();
        return new ThemesView(
                id,
                folded.version(),
                CurrentCatalogue.CATALOGUE.version(),
                Stream.concat(
                                CurrentCatalogue.CATALOGUE.themes().stream().map(CatalogueItem::of),
                                themes.added().stream().map(CatalogueItem::of))
                        .toList(),
                themes.chosen());
    }
}
