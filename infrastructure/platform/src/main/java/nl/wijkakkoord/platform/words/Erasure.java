// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.request.Actor;

/**
 * What is asked when words are to be erased.
 *
 * @param reason names nobody: it stays, in an event where that is for all
 * @param asOperator whether it is asked by the operator of this deployment
 */
public record Erasure(String reason, By by, boolean asOperator) {

    public static Erasure by(Actor actor, String reason) {
        return new Erasure(reason, actor.by(), actor.operator());
    }

    /**
     * Refuses all but the organisation that wrote the words, who came in its place (ADR 0026), and the operator.
     *
     * @param own whether who asks is that organisation, or is in its place
     */
    public Check checkOwner(boolean own) {
        return Check.refuseWhen(!asOperator && !own, WordsRefusal.WORDS_OF_ANOTHER);
    }

    /** @param version the last that is erased */
    public WordsErased erased(UUID words, UUID wijkaanpak, int version, Audience audience, Instant now) {
        var told = audience.kind() == Kind.ORGANISATIONS ? null : reason;
        return new WordsErased(words, wijkaanpak, version, told, audience, by, now);
    }
}
