// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.words.WordsRef;
import org.jspecify.annotations.Nullable;

/**
 * What a stakeholder who is no party brought in, and what became of it. What such a person said, and what it is answered,
 * stands beside the events: all versions of one text, whose id is that of the input.
 */
public sealed interface InputEvent extends Event {

    UUID input();

    /**
     * @param opgave that it is about, null as long as it is linked to none
     * @param consultation in which it was given, null when it was given unasked
     * @param words as {@code {"occasion", "text"}}
     * @param readers for whom the words are, and those of the answer; a market party reads them only where it is named
     */
    @ContractName("nl.wijkakkoord.opgaven.input-received.v2")
    record InputReceived(
            UUID input,
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            InputSource source,
            WordsRef words,
            Audience readers,
            Audience audience,
            By by,
            Instant at)
            implements InputEvent {}

    @ContractName("nl.wijkakkoord.opgaven.input-linked.v1")
    record InputLinked(UUID input, UUID wijkaanpak, UUID opgave, Audience audience, By by, Instant at)
            implements InputEvent {}

    /** @param words as {@code {"answer"}}: what its giver is told */
    @ContractName("nl.wijkakkoord.opgaven.input-adopted.v2")
    record InputAdopted(UUID input, UUID wijkaanpak, UUID measure, WordsRef words, Audience audience, By by, Instant at)
            implements InputEvent {}

    /** @param words as {@code {"answer"}}: what its giver is told */
    @ContractName("nl.wijkakkoord.opgaven.input-not-adopted.v2")
    record InputNotAdopted(UUID input, UUID wijkaanpak, WordsRef words, Audience audience, By by, Instant at)
            implements InputEvent {}
}
