// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AnswerEnquiry;
import nl.wijkakkoord.platform.decision.RefusedException;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface EnquiryRequest {

    /** @param answerBy last day */
    record NewBudgetEnquiry(
            @NotNull OrganisationId party,
            @Nullable UUID opgave,
            @NotBlank @Size(max = 1000) String question,
            @NotNull LocalDate answerBy) {}

    /**
     * @param answer whether there is an amount, or none
     * @param amountCents whole euro cents; if and only if there is an amount
     */
    record NewBudgetAnswer(
            @NotNull HasBudget answer,
            @Nullable @Positive @Max(Amounts.MOST) Long amountCents,
            @Nullable @Size(max = 1000) String text) {

        /** @throws RefusedException when it says both, or neither */
        AnswerEnquiry command(UUID enquiry, By by) {
            if ((answer == HasBudget.AMOUNT) == (amountCents == null)) {
                throw new RefusedException(EnquiryRefusal.AMOUNT_OR_NONE);
            }
            return new AnswerEnquiry(enquiry, amountCents, text, by);
        }
    }

    enum HasBudget {
        AMOUNT,
        NONE
    }
}
