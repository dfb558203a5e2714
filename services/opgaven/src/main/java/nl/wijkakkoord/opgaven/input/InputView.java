// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.opgaven.input.words.InputWords;
import nl.wijkakkoord.opgaven.input.words.InputWords.Answered;
import nl.wijkakkoord.opgaven.input.words.InputWords.Said;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param receivedBy the organisation that recorded it
 * @param receiptCode for its giver; null for who is not of the organisation that recorded it
 * @param text null when it was erased, or is not for the reader
 * @param status open also when the measure that it led to is not done any more
 * @param measure that it led to, be it one that is not done any more
 * @param answer what its giver is told, null as long as it is open, and as the text
 * @param words what stands beside the events, as far as it is for the reader, with the salt that it can be checked with;
 *     without these when erased
 * @param allowedActions null when the past was asked for
 */
record InputView(
        UUID id,
        long version,
        UUID wijkaanpak,
        @Nullable UUID opgave,
        @Nullable UUID consultation,
        Source source,
        @Nullable String text,
        OrganisationId receivedBy,
        @Nullable String receiptCode,
        InputStatus status,
        @Nullable UUID measure,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        List<KeptWords> words,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param occasion as the text */
    record Source(InputGiver giver, @Nullable String occasion, LocalDate givenOn) {}

    /** @param kept every version that the reader may read and was kept by then */
    static InputView of(
            Versioned<Input> folded,
            @Nullable String receiptCode,
            List<KeptWords> kept,
            @Nullable List<AllowedAction> allowed) {
        var input = folded.state();
        var received = input.received();
        var said = InputWords.said(received.words(), kept, Said.class);
        return new InputView(
                received.input(),
                folded.version(),
                received.wijkaanpak(),
                input.opgave(),
                received.consultation(),
                new Source(
                        received.source().giver(),
                        said.map(Said::occasion).orElse(null),
                        received.source().givenOn()),
                said.map(Said::text).orElse(null),
                received.by().organisation(),
                receiptCode,
                input.status(),
                input.measure(),
                InputWords.said(input.answer(), kept, Answered.class)
                        .map(Answered::answer)
                        .orElse(null),
                input.answeredAt(),
                kept,
                allowed);
    }
}
