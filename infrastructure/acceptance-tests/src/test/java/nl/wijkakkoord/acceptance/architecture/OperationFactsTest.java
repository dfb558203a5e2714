// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What descriptions say of who may do something and how it refuses follows the code. */
class OperationFactsTest {
    private static final String AGAIN = "mvn -pl infrastructure/acceptance-tests -am test -Dtest=OperationFactsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dapprove";
    private static final List<String> HEAD = List.of(
            "# SPDX-License-Identifier: EUPL-1.2",
            "# Made from the code: the rows of the table of capacities in which each operation stands, and its"
                    + " refusals.",
            "# To write it again: " + AGAIN);

    private final OperationFacts facts = new OperationFacts(new ClassFileImporter()
            .withImportOptions(List.of(new DoNotIncludeTests(), new Ours.NoTestJars()))
            .importPackages("nl.wijkakkoord"));

    @Test
    void each_service_knows_the_rows_and_refusals_of_its_operations() throws IOException {
        // When
        var lines = facts.lines();

        // Then
        assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
        for (var service : lines.entrySet()) {
            check(service);
        }
    }

    private static void check(Map.Entry<String, List<String>> service) throws IOException {
        var file = Path.of(
                "../../services/%1$s/src/main/resources/openapi/%1$s-facts.properties".formatted(service.getKey()));
        var text = String.join("\n", HEAD) + "\n" + String.join("\n", service.getValue()) + "\n";
        if (System.getProperty("approve") != null) {
            Files.writeString(file, text);
        }
        assertThat(file).as("To write it again: " + AGAIN).exists().hasContent(text);
    }
}
