// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkakkoord.contracts.Json;

/** The lists that the repository ships. */
public final class CurrentSchemes {
    public static final Schemes SCHEMES = read("schemes-2.json", Schemes.class);
    public static final Taakvelden TAAKVELDEN = read("taakvelden-1.json", Taakvelden.class);

    private CurrentSchemes() {}

    private static <T> T read(String name, Class<T> type) {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(Path.of("../../data/opgaven", name)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
