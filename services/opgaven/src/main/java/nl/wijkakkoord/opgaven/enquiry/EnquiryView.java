// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.enquiry.Enquiry.Answer;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param askedBy the organisation that asks
 * @param amountCents whole euro cents, null when the party has none or did not answer
 * @param cancelledBecause null as long as the question stands
 * @param allowedActions null when the past was asked for
 */
record EnquiryView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId party,
        OrganisationId askedBy,
        @Nullable UUID opgave,
        String question,
        LocalDate answerBy,
        Answer answer,
        @Nullable Long amountCents,
        @Nullable String text,
        @Nullable Instant answeredAt,
        @Nullable String cancelledBecause,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param day Dutch calendar day that is looked at */
    static EnquiryView of(Versioned<Enquiry> folded, LocalDate day, @Nullable List<AllowedAction> allowed) {
        var asked = folded.state().asked();
        var answered = folded.state().answered();
        var cancelled = folded.state().cancelled();
        return new EnquiryView(
                asked.enquiry(),
                folded.version(),
                asked.wijkaanpak(),
                asked.party(),
                asked.by().organisation(),
                asked.opgave(),
                asked.question(),
                asked.answerBy(),
                folded.state().answer(day),
                answered == null ? null : answered.amountCents(),
                answered == null ? null : answered.text(),
                answered == null ? null : answered.at(),
                cancelled == null ? null : cancelled.reason(),
                allowed);
    }
}
