// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whole cents, divided by the largest remainder: each gets its share rounded down to whole cents; the cents that are left go one
 * each to those that lost most by rounding, the first ones where they lost the same. So the parts always add up to exactly what was
 * divided.
 */
public final class Shares {
    private Shares() {}

    /** @param weights more than nothing together, and none below nothing */
    public static List<Long> of(long cents, List<Long> weights) {
        var total = BigInteger.valueOf(Cents.sum(weights.stream().mapToLong(Long::longValue)));
        var shares = weights.stream()
                .map(weight -> BigInteger.valueOf(cents)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(total))
                .toList();
        var divided =
                shares.stream().mapToLong(share -> share[0].longValueExact()).sum();
        var oneMore = oneMore(shares, cents - divided);
        var parts = new ArrayList<Long>();
        for (var index = 0; index < shares.size(); index++) {
            parts.add(shares.get(index)[0].longValueExact() + (oneMore.contains(index) ? 1 : 0));
        }
        return List.copyOf(parts);
    }

    private static Set<Integer> oneMore(List<BigInteger[]> shares, long left) {
        return IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> shares.get(index)[1])
                        .reversed())
                .limit(left)
                .collect(Collectors.toSet());
    }
}
