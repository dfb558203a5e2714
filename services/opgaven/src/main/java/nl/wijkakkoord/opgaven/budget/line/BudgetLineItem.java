// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list. Amounts are whole euro cents.
 *
 * @param reservedCents promised to measures under a condition
 * @param committedCents promised to measures
 * @param shortCents promised, and not there any more
 * @param fellOut last day of its owner, who leaves or left; absent when the owner does not
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
        long shortCents,
        @Nullable LocalDate fellOut,
        @Nullable LocalDate deadline) {}
