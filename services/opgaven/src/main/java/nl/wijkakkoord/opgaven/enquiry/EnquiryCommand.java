// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import org.jspecify.annotations.Nullable;

sealed interface EnquiryCommand extends RefusalRecorded {

    UUID enquiry();

    @Override
    default UUID target() {
        return enquiry();
    }

    /** @param answerBy last day */
    @Acts(Act.PREPARES)
    record AskForBudget(
            UUID enquiry,
            UUID wijkaanpak,
            OrganisationId party,
            @Nullable UUID opgave,
            String question,
            LocalDate answerBy,
            By by)
            implements EnquiryCommand {}

    /** @param amountCents whole euro cents, null when the party has none */
    @Acts(Act.DECIDES)
    record AnswerEnquiry(
            UUID enquiry,
            @Nullable Long amountCents,
            @Nullable String text,
            By by) implements EnquiryCommand {}

    /** The answer is awaited no longer. */
    @Acts(Act.PREPARES)
    record CancelEnquiry(UUID enquiry, String reason, By by) implements EnquiryCommand {}

    /** Nobody answers any more in a wijkaanpak that ended. */
    @Acts(Act.FOLLOWS)
    record LapseEnquiry(UUID enquiry, String reason, By by) implements EnquiryCommand {}
}
