// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.math.BigDecimal;

/** Amounts as people read them. */
final class Euros {
    private Euros() {}

    static BigDecimal of(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
