// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** People outside the wijkaanpak are asked for what they know and want. */
public sealed interface ConsultationEvent extends Event {

    UUID consultation();

    /**
     * @param opgave that it is about, null when it is about several
     * @param number 1, or one more than that of the consultation that it follows
     * @param follows the consultation before it, null for a first one
     * @param from first day
     */
    @ContractName("nl.wijkakkoord.opgaven.consultation-called.v1")
    record ConsultationCalled(
            UUID consultation,
            UUID wijkaanpak,
            @Nullable UUID opgave,
            int number,
            @Nullable UUID follows,
            String title,
            String question,
            LocalDate from,
            Audience audience,
            By by,
            Instant at)
            implements ConsultationEvent {}

    /**
     * Nothing more is taken in for it.
     *
     * @param reason null where none was given
     */
    @ContractName("nl.wijkakkoord.opgaven.consultation-closed.v1")
    record ConsultationClosed(
            UUID consultation, UUID wijkaanpak, @Nullable String reason, Audience audience, By by, Instant at)
            implements ConsultationEvent {}

    /** It was called by mistake, and is none. What was said in it stays. */
    @ContractName("nl.wijkakkoord.opgaven.consultation-withdrawn.v1")
    record ConsultationWithdrawn(
            UUID consultation, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements ConsultationEvent {}
}
