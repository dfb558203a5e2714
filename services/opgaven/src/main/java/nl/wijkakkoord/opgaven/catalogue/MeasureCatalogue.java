// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.Json;

/**
 * The measures that any wijkaanpak can pick from. Parties think of others themselves.
 *
 * @param version goes up with every change of the file
 */
public record MeasureCatalogue(int version, List<CatalogueMeasure> measures) {
    private static final String FILE = "/catalogue/measures.json";

    public static final MeasureCatalogue CURRENT = read();

    public Optional<CatalogueMeasure> find(String entry) {
        return measures.stream()
                .filter(measure -> measure.entry().equals(entry))
                .findAny();
    }

    private static MeasureCatalogue read() {
        try (var file = MeasureCatalogue.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readValue(file, MeasureCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
