// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** The approved files. They are read from the source tree, so that an approval is a change somebody reviews. */
final class Approved {
    private static final Path ROOT = Path.of("src/main/resources/contracts");

    private Approved() {}

    static JsonNode read(String file) {
        return Json.MAPPER.readTree(ROOT.resolve(file).toFile());
    }

    /** File names without {@code .json}, in alphabetical order. */
    static List<String> names(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails unless the file holds what is generated now. With {@code -Dapprove} it writes the file instead, but never
     * over one that the new content would break.
     *
     * @param breaks says what in the second would break those who rely on the first
     */
    static void check(String file, JsonNode now, BiFunction<JsonNode, JsonNode, List<String>> breaks) {
        var path = ROOT.resolve(file);
        var approved = Files.exists(path) ? read(file) : null;
        if (approved != null) {
            assertThat(breaks.apply(approved, now))
                    .as("%s breaks who relies on it. It is for ever: publish a new version beside it.", file)
                    .isEmpty();
        }
        if (System.getProperty("approve") != null && !now.equals(approved)) {
            write(path, now);
        } else {
            assertThat(now)
                    .as("%s is not as approved. To approve: mvn -pl shared-contracts/events test -Dapprove", file)
                    .isEqualTo(approved);
        }
    }

    private static void write(Path path, JsonNode content) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
