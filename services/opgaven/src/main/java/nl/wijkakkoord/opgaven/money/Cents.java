// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.math.BigDecimal;
import java.util.stream.LongStream;

/** Amounts are whole euro cents. */
public final class Cents {
    /** A hundred billion euro: hundreds of such amounts together are still a number that JSON carries exactly. */
    public static final long MOST = 10_000_000_000_000L;

    private Cents() {}

    public static long sum(LongStream cents) {
        return cents.reduce(0, Math::addExact);
    }

    /** As people read them. */
    public static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
