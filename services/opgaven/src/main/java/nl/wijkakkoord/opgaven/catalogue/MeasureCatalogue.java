// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The measures that any wijkaanpak can pick from. Parties think of others themselves.
 *
 * @param version goes up with every change of the file
 */
public record MeasureCatalogue(int version, List<CatalogueMeasure> measures) {
    public static final MeasureCatalogue CURRENT = CatalogueFile.read("measures.json", MeasureCatalogue.class);

    public Optional<CatalogueMeasure> find(String entry) {
        return measures.stream()
                .filter(measure -> measure.entry().equals(entry))
                .findAny();
    }
}
