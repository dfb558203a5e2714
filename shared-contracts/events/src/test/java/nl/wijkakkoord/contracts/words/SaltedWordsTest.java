// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SaltedWordsTest {
    private static final String SALT = "00112233445566778899aabbccddeeff";

    record Note(String text) {}

    static Iterable<JsonNode> vectors() {
        try (var file = SaltedWords.class.getResourceAsStream("/contracts/digest-vectors.json")) {
            return Json.MAPPER.readTree(file).path("words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_digest_of_words_is_what_others_compute(JsonNode vector) {
        // Given
        var words = SaltedWords.of(vector.path("words"), vector.path("salt").asString());

        // When
        var digest = words.digest();

        // Then
        assertThat(digest).hasToString(vector.path("digest").asString());
    }

    @Test
    void the_same_words_with_another_salt_have_another_digest() {
        // Given
        var words = SaltedWords.of(new Note("Rust in de straat"), SALT);

        // When
        var digest = SaltedWords.of(new Note("Rust in de straat"), SALT.replace('0', '1'))
                .digest();

        // Then
        assertThat(digest).isNotEqualTo(words.digest());
    }

    @Test
    void an_event_refers_to_words_by_id_version_and_digest() {
        // Given
        var id = UUID.randomUUID();
        var words = SaltedWords.of(new Note("Rust in de straat"), SALT);

        // When
        var ref = words.ref(id, 2);

        // Then
        assertThat(ref).isEqualTo(new WordsRef(id, 2, words.digest()));
    }

    @Test
    void words_come_back_as_they_went() {
        // Given
        var note = new Note("Rust in de straat");

        // When
        var back = SaltedWords.of(note, SALT).as(Note.class);

        // Then
        assertThat(back).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00112233445566778899aabbccddee", "00112233445566778899AABBCCDDEEFF"})
    void a_salt_that_is_too_short_or_has_another_form_is_refused(String salt) {
        // When
        var refused = assertThatIllegalArgumentException().isThrownBy(() -> SaltedWords.of(Map.of(), salt));

        // Then
        refused.withMessageContaining("128 bits");
    }

    @Test
    void words_that_would_hide_their_salt_are_refused() {
        // When
        var refused =
                assertThatIllegalArgumentException().isThrownBy(() -> SaltedWords.of(Map.of("salt", "peper"), SALT));

        // Then
        refused.withMessageContaining("salt");
    }
}
