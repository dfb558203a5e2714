// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param receivedBy the organisation that recorded it
 * @param receiptCode for its giver; null for who is not of the organisation that recorded it
 * @param answer what its giver is told, null as long as it is open
 * @param allowedActions null when the past was asked for
 */
record InputView(
        UUID id,
        long version,
        UUID wijkaanpak,
        @Nullable UUID opgave,
        @Nullable UUID consultation,
        InputSource source,
        String text,
        OrganisationId receivedBy,
        @Nullable String receiptCode,
        InputStatus status,
        @Nullable UUID measure,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable List<AllowedAction> allowedActions) {

    static InputView of(Versioned<Input> folded, @Nullable String receiptCode, @Nullable List<AllowedAction> allowed) {
        var input = folded.state();
        var received = input.received();
        return new InputView(
                received.input(),
                folded.version(),
                received.wijkaanpak(),
                input.opgave(),
                received.consultation(),
                received.source(),
                received.text(),
                received.by().organisation(),
                receiptCode,
                input.status(),
                input.measure(),
                input.answer(),
                input.answeredAt(),
                allowed);
    }
}
