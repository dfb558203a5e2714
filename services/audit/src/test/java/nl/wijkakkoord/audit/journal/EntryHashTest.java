// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryHashTest {

    record Vector(String previous, long number, String bytes, String hash) {}

    /** Computed by another program, from the description alone. */
    static Stream<Vector> vectors() throws IOException {
        try (var file = EntryHashTest.class.getResourceAsStream("/entry-hash-vectors.json")) {
            return Stream.of(Json.MAPPER.readValue(file.readAllBytes(), Vector[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_hash_covers_the_entry_before_the_number_and_the_bytes(Vector vector) {
        // When
        var hash = EntryHash.of(
                HexFormat.of().parseHex(vector.previous()),
                vector.number(),
                vector.bytes().getBytes(UTF_8));

        // Then
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(vector.hash());
    }
}
