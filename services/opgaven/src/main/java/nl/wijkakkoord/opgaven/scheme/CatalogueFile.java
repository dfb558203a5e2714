// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkakkoord.contracts.Json;

/** A file of the catalogue that comes with this service. */
final class CatalogueFile {
    private CatalogueFile() {}

    static <T> T read(String name, Class<T> type) {
        try (var file = CatalogueFile.class.getResourceAsStream("/catalogue/" + name)) {
            return Json.MAPPER.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
