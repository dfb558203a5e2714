// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class JsonTest {

    record Counted(int version, String note, Instant at) {}

    static Iterable<JsonNode> sections() {
        return Approved.read("digest-vectors.json").path("sections");
    }

    static Iterable<JsonNode> commitments() {
        return Approved.read("digest-vectors.json").path("commitments");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_value_has_the_canonical_form_that_others_compute(JsonNode vector) {
        // When
        var canonical = Json.canonical(vector.path("value"));

        // Then
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .isEqualTo(vector.path("canonical").asString());
        assertThat(Digest.of(canonical)).hasToString(vector.path("digest").asString());
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void a_commitment_is_over_reason_salt_and_stance(JsonNode vector) {
        // Given
        record Words(String stance, String salt, String reason) {}
        var words = Json.MAPPER.treeToValue(vector, Words.class);

        // When
        var commitment = Digest.of(Json.canonical(words));

        // Then
        assertThat(commitment).hasToString(vector.path("digest").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T08:15:00Z", "2026-03-02T08:15:00.120Z", "2026-03-02T08:15:00.120999999Z"})
    void a_moment_has_three_digits_of_a_second_so_that_texts_stand_in_the_order_of_time(String text) {
        // When
        var written = Json.MAPPER.writeValueAsString(Instant.parse(text));

        // Then
        assertThat(written).matches("\"2026-03-02T08:15:00\\.(000|120)Z\"");
        assertThat(Json.MAPPER.readValue(written, Instant.class)).isBeforeOrEqualTo(Instant.parse(text));
    }

    @Test
    void what_is_absent_is_left_out_and_a_moment_is_text() {
        // Given
        var value = new Counted(1, null, Instant.parse("2026-03-02T08:15:00.120Z"));

        // When
        var json = Json.MAPPER.writeValueAsString(value);

        // Then
        assertThat(Json.MAPPER.readTree(json))
                .isEqualTo(Json.MAPPER.readTree("{\"version\": 1, \"at\": \"2026-03-02T08:15:00.120Z\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"version\": null}", "{\"version\": \"many\"}"})
    void a_number_that_is_missing_is_not_taken_for_zero(String json) {
        // When
        var refused = assertThatThrownBy(() -> Json.MAPPER.readValue(json, Counted.class));

        // Then
        refused.isInstanceOf(JacksonException.class);
    }
}
