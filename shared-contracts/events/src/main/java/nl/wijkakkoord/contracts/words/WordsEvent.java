// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** What happens to words that stand beside the events. It stands in the stream of the aggregate that owns the words. */
public sealed interface WordsEvent extends Event {

    /** @see WordsRef */
    UUID words();

    /**
     * Words were kept beside the event that was recorded with this one, which is for some organisations only and leaves
     * them out.
     *
     * @param version see {@link WordsRef}
     * @param digest see {@link SaltedWords}
     */
    @ContractName("nl.wijkakkoord.words.words-kept.v1")
    record WordsKept(UUID words, UUID wijkaanpak, int version, Digest digest, Audience audience, By by, Instant at)
            implements WordsEvent {}

    /**
     * The words and their salts are gone, for good. The events that refer to them stay, with their digests.
     *
     * @param version the last that was erased, with all earlier ones
     * @param reason names nobody; null where the words were for some organisations only, who read it beside the event
     */
    @ContractName("nl.wijkakkoord.words.words-erased.v2")
    record WordsErased(
            UUID words,
            UUID wijkaanpak,
            int version,
            @Nullable String reason,
            Audience audience,
            By by,
            Instant at) implements WordsEvent {}
}
