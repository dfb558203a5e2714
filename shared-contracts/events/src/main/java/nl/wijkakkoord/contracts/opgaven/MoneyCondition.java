// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;

/**
 * Under which money is reserved.
 *
 * @param before moment by which it is to be met; the reservation lapses then
 */
public record MoneyCondition(String text, Instant before) {}
