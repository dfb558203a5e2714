// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static nl.wijkakkoord.platform.testing.RefusalWords.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.deciding.Refusal;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.mandate.MandateRefusal;
import nl.wijkakkoord.platform.party.PartyRefusal;
import nl.wijkakkoord.platform.words.WordsRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
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
        var codes = Stream.concat(
                IntStream.range(400, 600).mapToObj(ProblemCode::of),
                Stream.of(
                                RequestRefusal.values(),
                                PartyRefusal.values(),
                                MandateRefusal.values(),
                                WordsRefusal.values())
                        .flatMap(Stream::of)
                        .map(Refusal::code));

        // Then
        assertThat(bundle("problems", language).keySet())
                .containsAll(codes.flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                        .toList());
    }
}
