// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a rule comes from stands with its refusal, or with the class if one source holds for all in it. */
class RefusalSourcesTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern SOURCE = Pattern.compile(
            "[Rr]ows? \\d-\\d\\d|ADR \\d{4}|\\b[Oo]urs\\b|RFC \\d+|\\bGDPR\\b|\\bWet |\\bBW \\d|Logius|CBS|BAG");
    private static final String COMMENT = "((?:/\\*\\*(?:(?!\\*/).)*+\\*/)?)\\s*";
    private static final Pattern CLASS =
            Pattern.compile(COMMENT + "(?:public )?final class (\\w+Refusal)\\b", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile(COMMENT + "(?:public )?static final Refusal (\\w+)", Pattern.DOTALL);

    @Test
    void each_refusal_names_where_its_rule_comes_from() throws IOException {
        // Given
        List<Path> files;
        try (var all = Files.walk(ROOT)) {
            files = all.filter(file -> file.toString().contains("/src/main/java/")
                            && file.toString().endsWith("Refusal.java"))
                    .toList();
        }

        // When
        var without = files.stream().flatMap(RefusalSourcesTest::withoutSource).toList();

        // Then
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(without).isEmpty();
    }

    private static Stream<String> withoutSource(Path file) {
        try {
            var text = Files.readString(file);
            if (CLASS.matcher(text).results().anyMatch(RefusalSourcesTest::namesSource)) {
                return Stream.empty();
            }
            return CONSTANT.matcher(text)
                    .results()
                    .filter(constant -> !namesSource(constant))
                    .map(constant -> file.getFileName() + ": " + constant.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean namesSource(MatchResult found) {
        return SOURCE.matcher(found.group(1)).find();
    }
}
