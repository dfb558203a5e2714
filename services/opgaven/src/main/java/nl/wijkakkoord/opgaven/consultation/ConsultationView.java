// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param number 1, or one more than that of the consultation that it follows
 * @param follows the consultation before it, null for a first one
 * @param calledBy the organisation that called it
 * @param reason why it was closed or withdrawn, null when it was not, or nobody said why
 * @param allowedActions null when the past was asked for
 */
record ConsultationView(
        UUID consultation,
        long version,
        UUID wijkaanpak,
        @Nullable UUID opgave,
        int number,
        @Nullable UUID follows,
        String title,
        String question,
        LocalDate from,
        OrganisationId calledBy,
        ConsultationStatus status,
        @Nullable String reason,
        @Nullable List<AllowedAction> allowedActions) {

    static ConsultationView of(Versioned<Consultation> folded, @Nullable List<AllowedAction> allowed) {
        var called = folded.state().called();
        return new ConsultationView(
                called.consultation(),
                folded.version(),
                called.wijkaanpak(),
                called.opgave(),
                called.number(),
                called.follows(),
                called.title(),
                called.question(),
                called.from(),
                called.by().organisation(),
                folded.state().status(),
                folded.state().reason(),
                allowed);
    }
}
