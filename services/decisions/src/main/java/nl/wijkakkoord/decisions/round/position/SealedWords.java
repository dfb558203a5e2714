// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.position.RoundWords.Of;
import org.jspecify.annotations.Nullable;

/**
 * What a party said under seal.
 *
 * @param digest of the alternative that was meant, null for all of them
 * @param detail null when nothing more was said
 * @param salt hexadecimal; without it the few possible words could be tried out against the commitment
 * @param aside digest under which the reason is kept beside the events, when it is: what is revealed then betrays nothing of it
 */
public record SealedWords(
        @Nullable Digest digest,
        Stance stance,
        @Nullable String reason,
        @Nullable PositionDetail detail,
        String salt,
        @Nullable Digest aside) {

    /** As the canonical JSON of the commitment has it. */
    private record Committed(
            @Nullable PositionDetail detail,
            @Nullable Digest digest,
            @Nullable String reason,
            String salt,
            Stance stance,
            @Nullable Digest words) {}

    public static SealedWords of(TakePosition command) {
        return new SealedWords(
                command.digest(), command.stance(), command.reason(), command.detail(), command.salt(), null);
    }

    /** @param forSome whether the round is for some organisations only, so that its reasons stand beside the events */
    public static SealedWords of(TakePosition command, boolean forSome) {
        var words = of(command);
        return forSome && words.reason != null ? words.asideOf(command.by().organisation()) : words;
    }

    private SealedWords asideOf(OrganisationId organisation) {
        return new SealedWords(
                digest, stance, reason, detail, salt, besides(organisation).digest());
    }

    /** What is kept of the reason when the position is revealed. */
    public SaltedWords besides(OrganisationId organisation) {
        return SaltedWords.of(new RoundWords(Of.POSITION, organisation, reason), derived("reason"));
    }

    /** The salt of the commitment, from which that of a reason that stands beside the events does not follow. */
    public String revealedSalt() {
        return aside == null ? salt : derived("commitment");
    }

    private String derived(String use) {
        return Digest.of((use + " " + salt).getBytes(UTF_8)).value().replace("sha256:", "");
    }

    /** The command under this seal, if it says these words. */
    public TakePosition sealing(TakePosition command) {
        return of(command.saltedWith(salt), aside != null).equals(this) ? command.saltedWith(salt) : command;
    }

    /** SHA-256 over the canonical JSON of these words, as the contract of {@link PositionSealed} says. */
    public Digest commitment() {
        return Digest.of(Json.canonical(
                new Committed(detail, digest, aside == null ? reason : null, revealedSalt(), stance, aside)));
    }
}
