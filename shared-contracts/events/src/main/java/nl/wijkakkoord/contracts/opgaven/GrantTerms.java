// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a grant, as the decision names them.
 *
 * @param from first day on which costs count, null where none is named
 * @param until last day on which costs count, null where none is named
 * @param accountBefore day before which the receiver accounts for it, null where none is named
 */
public record GrantTerms(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate accountBefore) {}
