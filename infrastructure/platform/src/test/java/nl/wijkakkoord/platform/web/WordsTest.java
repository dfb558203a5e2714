// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static nl.wijkakkoord.platform.testing.RefusalWords.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.problem.ProblemCode;
import nl.wijkakkoord.platform.testing.RefusalWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void both_languages_have_the_same_words() {
        // When
        var dutch = bundle("problems", "nl").keySet();

        // Then
        assertThat(dutch)
                .containsExactlyInAnyOrderElementsOf(bundle("problems", "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_status_and_every_refusal_of_the_platform_has_words(String language) {
        // When
        var keys = Stream.concat(
                IntStream.range(400, 600)
                        .mapToObj(ProblemCode::of)
                        .flatMap(code -> Stream.of(code + ".title", code + ".detail")),
                RefusalWords.keysOf("nl.wijkakkoord.platform").stream());

        // Then
        assertThat(bundle("problems", language).keySet()).containsAll(keys.toList());
    }
}
