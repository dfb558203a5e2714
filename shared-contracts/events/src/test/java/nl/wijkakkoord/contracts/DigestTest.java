// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DigestTest {

    static Iterable<JsonNode> vectors() {
        return Approved.read("digest-vectors.json").path("bytes");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_digest_of_bytes_is_what_others_compute(JsonNode vector) {
        // When
        var digest = Digest.of(vector.path("utf8").asString().getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(digest).hasToString(vector.path("digest").asString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
                "md5:d41d8cd98f00b204e9800998ecf8427e"
            })
    void another_form_is_refused(String value) {
        // When
        var refused = assertThatIllegalArgumentException().isThrownBy(() -> new Digest(value));

        // Then
        refused.withMessageContaining("sha256:");
    }

    @Test
    void in_json_it_is_text() {
        // Given
        var digest = Digest.of(new byte[0]);

        // When
        var json = Json.MAPPER.writeValueAsString(digest);

        // Then
        assertThat(json).isEqualTo("\"" + digest.value() + "\"");
        assertThat(Json.MAPPER.readValue(json, Digest.class)).isEqualTo(digest);
    }
}
