// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a party said under seal.
 *
 * @param digest of the alternative that was meant, null for all of them
 * @param salt hexadecimal; without it the few possible words could be tried out against the commitment
 */
record SealedWords(
        @Nullable Digest digest, Stance stance, @Nullable String reason, String salt) {

    /** SHA-256 over the canonical JSON of these words, as the contract of the event says. */
    Digest commitment() {
        return Digest.of(Json.canonical(this));
    }
}
