// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import org.jspecify.annotations.Nullable;

/**
 * What a party said under seal.
 *
 * @param digest of the alternative that was meant, null for all of them
 * @param salt hexadecimal; without it the few possible words could be tried out against the commitment
 */
public record SealedWords(
        @Nullable Digest digest, Stance stance, @Nullable String reason, String salt) {

    public static SealedWords of(TakePosition command) {
        return new SealedWords(command.digest(), command.stance(), command.reason(), command.salt());
    }

    /** The command under this seal, if it says these words. */
    public TakePosition sealing(TakePosition command) {
        return new SealedWords(command.digest(), command.stance(), command.reason(), salt).equals(this)
                ? command.saltedWith(salt)
                : command;
    }

    /** SHA-256 over the canonical JSON of these words, as the contract of {@link PositionSealed} says. */
    public Digest commitment() {
        return Digest.of(Json.canonical(this));
    }
}
