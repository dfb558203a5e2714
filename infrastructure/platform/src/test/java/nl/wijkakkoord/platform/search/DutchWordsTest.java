// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Which words of the field find each other, and which do not. */
class DutchWordsTest {

    static Stream<String[]> sameWords() throws IOException {
        return pairs("search/same-words.txt");
    }

    static Stream<String[]> otherWords() throws IOException {
        return pairs("search/other-words.txt");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("sameWords")
    void a_word_finds_its_other_form(String one, String other) {
        // When
        var found = finds(one, other) && finds(other, one);

        // Then: of what has parts, a part finds the whole, and not the other way round.
        assertThat(found || parted(one) && finds(other, one)).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("otherWords")
    void a_word_does_not_find_another(String one, String other) {
        // When
        var found = finds(one, other) || finds(other, one);

        // Then
        assertThat(found).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "a\u0301\u0301", "x'\u0301", "½ ﬁ Ⅷ ٣", "'", "🏠", "\uD835\uDC00"})
    void whatever_is_written_is_of_letters_and_digits_for_postgresql(String odd) {
        // When
        var query = Query.of(odd.repeat(90));

        // Then
        assertThat(query.words().stream().flatMap(Written.Compound::lexemes))
                .allMatch(lexeme -> lexeme.matches("[\\p{L}\\d.,]+"));
    }

    private static boolean parted(String word) {
        return word.contains("-") || word.contains("/");
    }

    private static boolean finds(String asked, String written) {
        return Query.of(asked).isIn(Said.of(null, "De " + written + " in deze wijkaanpak"));
    }

    private static Stream<String[]> pairs(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "));
    }
}
