// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Capacity;
import org.junit.jupiter.api.Test;

/** The table of capacities is a page that people read, and is made from the code. */
class CapacitiesPageTest {
    private static final Path PAGE = Path.of("../../docs/capacities.md");
    private static final String AGAIN = "mvn -pl infrastructure/acceptance-tests -am test -Dtest=CapacitiesPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dapprove";

    @Test
    void the_page_says_what_the_code_does() throws IOException {
        // When
        var page = page();

        // Then
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("To write it again: " + AGAIN).isEqualTo(page);
    }

    private static String page() {
        return Stream.of(
                        HEAD.formatted(AGAIN),
                        "| | " + capacities(Capacity::name) + " | after the end |",
                        "|---|" + capacities(_ -> ":-:").replace(" ", "") + "|:-:|",
                        Arrays.stream(Act.values()).map(CapacitiesPageTest::row).collect(joining("\n")),
                        "\n## Commands\n",
                        "| command | stands in |\n|---|---|",
                        list(CapacityTable.commands()),
                        "\n## Reads\n",
                        "| read | stands in |\n|---|---|",
                        list(CapacityTable.reads()))
                .collect(joining("\n", "", "\n"));
    }

    private static String row(Act act) {
        return "| **%s**: %s | %s | %s |"
                .formatted(
                        words(act.name()),
                        act.sentence(),
                        capacities(each -> act.isFor(each) ? "x" : ""),
                        act.outlastsEnd() ? "x" : "");
    }

    private static String list(Map<String, Set<Act>> entries) {
        return entries.entrySet().stream()
                .map(entry -> "| `%s` | %s |"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .sorted()
                                        .map(act -> words(act.name()))
                                        .collect(joining(", "))))
                .collect(joining("\n"));
    }

    private static String capacities(Function<Capacity, String> cell) {
        return Arrays.stream(Capacity.values())
                .map(cell)
                .map(CapacitiesPageTest::words)
                .collect(joining(" | "));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static final String HEAD = """
        # Capacities: who does, is counted, is awaited and reads

        <!-- Made from the code. To write it again: %s -->

        An organisation takes part in a wijkaanpak in one capacity, and so does each of its members; who is more than one
        of them for the same organisation, is the one that may less. What a capacity may is one table in the code, `Act` in
        `infrastructure/participation`: whoever decides asks it, and a test walks every command and every read through it.
        The last column says what is still done in a wijkaanpak that ended: a command when all its rows are. What holds beside it, such as whose money it is, which mandate is needed or whether a round is open, is with the
        thing itself.
        """;
}
