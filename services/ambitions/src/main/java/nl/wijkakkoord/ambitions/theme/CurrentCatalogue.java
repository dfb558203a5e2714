// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkakkoord.contracts.Json;

/** The catalogue of today, from the file that comes with this service. A state is given it, so that it reads no file. */
final class CurrentCatalogue {
    static final Catalogue CATALOGUE = read();

    private CurrentCatalogue() {}

    private static Catalogue read() {
        try (var file = CurrentCatalogue.class.getResourceAsStream("/catalogue/themes.json")) {
            return Json.MAPPER.readValue(file, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
