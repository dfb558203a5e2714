// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkakkoord.contracts.Json;

/** A file of the catalogue that comes with this service: what can be chosen from is data with a version (ADR 0021). */
public final class CatalogueFile {
    private CatalogueFile() {}

    public static <T> T read(String name, Class<T> type) {
        try (var file = CatalogueFile.class.getResourceAsStream("/catalogue/" + name)) {
            return Json.MAPPER.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
