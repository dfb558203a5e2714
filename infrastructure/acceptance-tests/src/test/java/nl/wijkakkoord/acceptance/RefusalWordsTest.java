// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import nl.wijkakkoord.platform.testing.RefusalWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"participation", "stakeholders", "ambitions", "opgaven", "decisions", "audit"})
    void every_refusal_has_a_title_and_a_sentence_in_both_languages_and_no_words_are_left_over(String name) {
        // Then
        RefusalWords.assertComplete(name);
    }
}
