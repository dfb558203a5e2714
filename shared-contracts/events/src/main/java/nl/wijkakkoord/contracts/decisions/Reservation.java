// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.LocalDate;

/**
 * That a body of the party's own still has to agree.
 *
 * @param body as the party calls it, such as the municipal council
 * @param until the last day on which it can, a Dutch calendar day
 */
public record Reservation(String body, LocalDate until) {}
