// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.opgaven.YearAmount;

/**
 * Amounts over years, in whole cents, each year once and in order. Whatever is divided is divided by the largest
 * remainder: every year first gets its share rounded down to whole cents; the cents that are left go one each to the
 * years that lost most by rounding, the earliest first where they lost the same. So the years always add up to exactly
 * what was divided.
 */
public final class Years {
    private Years() {}

    /** An amount in equal parts over all years from the first through the last. */
    public static List<YearAmount> equally(long cents, int from, int until) {
        var years = IntStream.rangeClosed(from, until)
                .mapToObj(year -> new YearAmount(year, 1))
                .toList();
        return inProportion(cents, years);
    }

    /** An amount over the same years, each in proportion to what it had. What they had is more than nothing together. */
    public static List<YearAmount> inProportion(long cents, List<YearAmount> years) {
        var total = BigInteger.valueOf(total(years));
        var shares = years.stream()
                .map(year -> BigInteger.valueOf(cents)
                        .multiply(BigInteger.valueOf(year.cents()))
                        .divideAndRemainder(total))
                .toList();
        var divided =
                shares.stream().mapToLong(share -> share[0].longValueExact()).sum();
        var oneMore = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> shares.get(index)[1])
                        .reversed())
                .limit(cents - divided)
                .toList();
        var result = new ArrayList<YearAmount>();
        for (var index = 0; index < years.size(); index++) {
            var more = oneMore.contains(index) ? 1 : 0;
            result.add(new YearAmount(years.get(index).year(), shares.get(index)[0].longValueExact() + more));
        }
        return List.copyOf(result);
    }

    /** Each year once, from early to late. */
    public static boolean inOrder(List<YearAmount> years) {
        return IntStream.range(1, years.size())
                .allMatch(
                        index -> years.get(index - 1).year() < years.get(index).year());
    }

    public static long total(List<YearAmount> years) {
        return Cents.sum(years.stream().mapToLong(YearAmount::cents));
    }

    /** Nothing for a year that is not named. */
    public static long of(List<YearAmount> years, int year) {
        return Cents.sum(years.stream().filter(amount -> amount.year() == year).mapToLong(YearAmount::cents));
    }
}
