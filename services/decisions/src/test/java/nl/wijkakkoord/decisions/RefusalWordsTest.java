// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
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
    void every_refusal_has_a_title_and_a_sentence_in_both_languages_and_no_words_are_left_over(String language) {
        // Given
        var expected = new TreeSet<String>();
        refusals().forEach(refusal -> expected.addAll(List.of(refusal.code() + ".title", refusal.code() + ".detail")));

        // When
        var bundle = ResourceBundle.getBundle("refusals/decisions", Locale.of(language));

        // Then
        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(expected);
    }

    private static Stream<Refusal> refusals() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.wijkakkoord.decisions").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Refusal.class::cast);
    }
}
