// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A party is asked whether it has budget. Its answer commits it to nothing. */
public sealed interface EnquiryEvent extends Event {

    UUID enquiry();

    /**
     * @param party that is asked
     * @param opgave that the money is for, null when it is for any
     * @param answerBy last day; a party that has not answered after it is silent
     */
    @ContractName("nl.wijkakkoord.opgaven.budget-asked.v1")
    record BudgetAsked(
            UUID enquiry,
            UUID wijkaanpak,
            OrganisationId party,
            @Nullable UUID opgave,
            String question,
            LocalDate answerBy,
            Audience audience,
            By by,
            Instant at)
            implements EnquiryEvent {}

    /**
     * Replaces an earlier answer.
     *
     * @param amountCents whole euro cents, null when the party has none
     */
    @ContractName("nl.wijkakkoord.opgaven.budget-answered.v1")
    record BudgetAnswered(
            UUID enquiry,
            UUID wijkaanpak,
            @Nullable Long amountCents,
            @Nullable String text,
            Audience audience,
            By by,
            Instant at)
            implements EnquiryEvent {}

    /** The answer is awaited no longer. What was answered before stays. */
    @ContractName("nl.wijkakkoord.opgaven.budget-enquiry-cancelled.v1")
    record BudgetEnquiryCancelled(UUID enquiry, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements EnquiryEvent {}
}
