// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.words.SaltedWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of words as its reader gets it.
 *
 * @param digest as the event holds it: SHA-256 over the canonical JSON of the words with their salt added
 * @param words a JSON object; null when they were erased
 * @param salt null when they were erased
 * @param erasedAt null when they are still there
 */
public record KeptWords(
        int version,
        Digest digest,
        Instant keptAt,
        // The describing library cannot look into this class.
        @Schema(implementation = Object.class, types = "object") @Nullable
        ObjectNode words,

        @Nullable String salt,
        @Nullable Instant erasedAt,
        @Nullable String erasureReason) {

    /** Empty when they were erased. */
    @JsonIgnore
    public Optional<SaltedWords> salted() {
        return Optional.ofNullable(words).map(content -> new SaltedWords(content, salt));
    }
}
