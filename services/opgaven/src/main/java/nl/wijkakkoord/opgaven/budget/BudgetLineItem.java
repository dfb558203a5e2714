// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list. Amounts are whole euro cents.
 *
 * @param reservedCents promised to measures under a condition
 * @param committedCents promised to measures
 */
record BudgetLineItem(
        UUID line,
        OrganisationId owner,
        String title,
        @Nullable UUID opgave,
        @Nullable String taakveld,
        String scheme,
        LineStatus status,
        long amountCents,
        long reservedCents,
        long committedCents,
        @Nullable LocalDate deadline) {

    static BudgetLineItem read(ResultSet row, int number) throws SQLException {
        return new BudgetLineItem(
                row.getObject("line", UUID.class),
                new OrganisationId(row.getString("owner")),
                row.getString("title"),
                row.getObject("opgave", UUID.class),
                row.getString("taakveld"),
                row.getString("scheme"),
                LineStatus.valueOf(row.getString("status")),
                row.getLong("amount_cents"),
                row.getLong("reserved_cents"),
                row.getLong("committed_cents"),
                row.getObject("deadline", LocalDate.class));
    }
}
