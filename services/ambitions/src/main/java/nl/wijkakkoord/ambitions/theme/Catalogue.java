// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wijkakkoord.contracts.Json;

/**
 * The themes that any wijkaanpak can choose from. Parties add others to their own.
 *
 * @param version goes up with every change of the file
 */
record Catalogue(int version, List<CatalogueTheme> themes) {
    private static final String FILE = "/catalogue/themes.json";

    static final Catalogue CURRENT = read();

    private static Catalogue read() {
        try (var file = Catalogue.class.getResourceAsStream(FILE)) {
            return Json.MAPPER.readValue(file, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
