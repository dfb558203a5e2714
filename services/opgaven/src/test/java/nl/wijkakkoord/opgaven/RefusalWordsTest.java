// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import nl.wijkakkoord.platform.deciding.Refusal;
import nl.wijkakkoord.platform.testing.RefusalWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalWordsTest {

    @Test
    void every_refusal_has_a_title_and_a_sentence_in_both_languages_and_no_words_are_left_over() {
        // When
        var refusals = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.wijkakkoord.opgaven").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .map(type -> (Refusal[]) type.getEnumConstants())
                        .toArray(Refusal[][]::new);

        // Then
        RefusalWords.assertComplete("opgaven", refusals);
    }
}
