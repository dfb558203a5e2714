// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.enquiry.Enquiry.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry in a list.
 *
 * @param amountCents whole euro cents, null when the party has none or did not answer
 */
record EnquiryItem(
        UUID enquiry,
        OrganisationId party,
        @Nullable UUID opgave,
        String question,
        LocalDate answerBy,
        Answer answer,
        @Nullable Long amountCents) {}
