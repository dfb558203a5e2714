// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.databind.JsonNode;

/** The approved descriptions of the interfaces: files of the repository, so that a change of one is seen and reviewed. */
public final class InterfaceDocuments {
    private static final Path FOLDER = Path.of("../../shared-contracts/openapi");
    private static final String AGAIN = "mvn -pl infrastructure/acceptance-tests -am test -Dtest=OpenApiTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dapprove";

    private InterfaceDocuments() {}

    /** By service. */
    public static Map<String, JsonNode> approved() {
        var documents = new TreeMap<String, JsonNode>();
        try (var files = Files.list(FOLDER)) {
            files.forEach(file -> documents.put(
                    file.getFileName().toString().replaceFirst("\\.json$", ""), Json.MAPPER.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    /**
     * Fails unless the service describes itself as was approved. With {@code -Dapprove} it writes the file instead, but never
     * over one that the new description would break.
     */
    public static void check(String service, JsonNode now) {
        var approved = Optional.ofNullable(approved().get(service));
        assertThat(approved.map(was -> InterfaceCompatibility.breaks(was, now)).orElse(List.of()))
                .as("%s breaks who calls it. What must break has a version with a higher first number.", service)
                .isEmpty();
        if (System.getProperty("approve") != null) {
            write(FOLDER.resolve(service + ".json"), now);
        } else {
            assertThat(Optional.of(now))
                    .as("The description of %s is not as approved. To approve: %s", service, AGAIN)
                    .isEqualTo(approved);
        }
    }

    private static void write(Path file, JsonNode document) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
