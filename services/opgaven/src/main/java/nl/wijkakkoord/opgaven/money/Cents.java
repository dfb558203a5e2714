// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.math.BigDecimal;
import java.util.stream.LongStream;

/** Amounts are whole euro cents. */
public final class Cents {
    private Cents() {}

    public static long sum(LongStream cents) {
        return cents.reduce(0, Math::addExact);
    }

    /** As people read them. */
    public static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
