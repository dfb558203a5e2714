// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.wijkakkoord.platform.request.Characters.Unseen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x1B, 0x7F, 0x85, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
                0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xE0041, 0x1D173, 0xD800, 0xDFFF, 0xE000,
                0xF8FF, 0x10FFFD, 0xFFFE, 0xFFFF, 0x1FFFF, 0xFDD0, 0x0378, 0x2065, 0x034F, 0x115F, 0x1160, 0x3164,
                0xFFA0, 0x17B4, 0x180B, 0xFE0F, 0xE0100
            })
    void what_cannot_be_seen_or_turns_the_direction_is_named_with_its_place(int character) {
        // Given
        var text = "Ja\u00e9\uD83C\uDFE0" + Character.toString(character) + "nee";

        // When
        var found = Characters.firstUnseen(text);

        // Then
        assertThat(found).contains(new Unseen(character, 5));
    }

    @Test
    void no_character_of_the_refused_categories_passes() {
        // When
        var passed = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> character != '\t' && character != '\n' && character != '\r')
                .filter(character ->
                        Character.toString(character).matches("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]"))
                .filter(character ->
                        Characters.firstUnseen(Character.toString(character)).isEmpty());

        // Then
        assertThat(passed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij willen vóór 2030 van het gas; zie § 3 („€ 3.800”) – en wél op tijd.",
                "regel een\nregel twee\tmet inspringing",
                "Şükran Yıldız, Łukasz Żak, Νίκος, محمد, 王小明",
                "e\u0301\u00a0m\u00b2 \uD83C\uDFE0"
            })
    void what_people_write_passes(String text) {
        // When
        var found = Characters.firstUnseen(text);

        // Then
        assertThat(found).isEmpty();
        assertThat(Characters.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003\u3000", "\u2800", "\u200b", "\ufeff \u3164"})
    void a_text_of_only_blanks_is_no_text(String text) {
        // When
        var blank = Characters.isBlank(text);

        // Then
        assertThat(blank).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8203, U+200B, false", "27, U+001B, true", "917569, U+E0041, false", "55296, U+D800, true"})
    void a_character_is_named_as_the_standard_does(int character, String name, boolean control) {
        // When
        var unseen = new Unseen(character, 1);

        // Then
        assertThat(unseen.name()).isEqualTo(name);
        assertThat(unseen.isControl()).isEqualTo(control);
    }
}
