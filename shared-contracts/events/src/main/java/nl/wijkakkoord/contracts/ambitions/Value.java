// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How much, on a day.
 *
 * @param value exact decimal, such as {@code 300} or {@code 12.5}
 */
public record Value(String value, LocalDate date) {

    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
