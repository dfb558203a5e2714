// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** What a stakeholder who is no party brought in, and what became of it. */
public sealed interface InputEvent extends Event {

    UUID input();

    /**
     * @param opgave that it is about, null as long as it is linked to none
     * @param consultation in which it was given, null when it was given unasked
     */
    @ContractName("nl.wijkakkoord.opgaven.input-received.v1")
    record InputReceived(
            UUID input,
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            InputSource source,
            String text,
            Audience audience,
            By by,
            Instant at)
            implements InputEvent {}

    @ContractName("nl.wijkakkoord.opgaven.input-linked.v1")
    record InputLinked(UUID input, UUID wijkaanpak, UUID opgave, Audience audience, By by, Instant at)
            implements InputEvent {}

    /** @param answer what its giver is told */
    @ContractName("nl.wijkakkoord.opgaven.input-adopted.v1")
    record InputAdopted(UUID input, UUID wijkaanpak, UUID measure, String answer, Audience audience, By by, Instant at)
            implements InputEvent {}

    /** @param reason what its giver is told */
    @ContractName("nl.wijkakkoord.opgaven.input-not-adopted.v1")
    record InputNotAdopted(UUID input, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements InputEvent {}
}
