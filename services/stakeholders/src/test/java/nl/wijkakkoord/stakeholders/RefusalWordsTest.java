// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.deciding.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_refusal_has_words_and_no_words_are_left_over(String language) throws IOException {
        // Given
        var expected = refusals()
                .flatMap(refusal -> Stream.of(refusal.code() + ".title", refusal.code() + ".detail"))
                .collect(Collectors.toUnmodifiableSet());

        // When
        var found = keys(language);

        // Then
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Stream<Refusal> refusals() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.wijkakkoord.stakeholders")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Refusal.class::cast);
    }

    private static Set<String> keys(String language) throws IOException {
        var words = new Properties();
        try (var file =
                RefusalWordsTest.class.getResourceAsStream("/refusals/stakeholders_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
