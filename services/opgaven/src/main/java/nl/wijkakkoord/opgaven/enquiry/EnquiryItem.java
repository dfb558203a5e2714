// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        @Nullable Long amountCents) {

    static EnquiryItem read(ResultSet row, LocalDate today) throws SQLException {
        var answerBy = row.getObject("answer_by", LocalDate.class);
        var amount = row.getObject("amount_cents", Long.class);
        return new EnquiryItem(
                row.getObject("enquiry", UUID.class),
                new OrganisationId(row.getString("party")),
                row.getObject("opgave", UUID.class),
                row.getString("question"),
                answerBy,
                answer(row.getBoolean("answered"), amount, today.isAfter(answerBy)),
                amount);
    }

    private static Answer answer(boolean answered, @Nullable Long amount, boolean late) {
        if (answered) {
            return amount == null ? Answer.NONE : Answer.AMOUNT;
        }
        return late ? Answer.SILENT : Answer.AWAITED;
    }
}
