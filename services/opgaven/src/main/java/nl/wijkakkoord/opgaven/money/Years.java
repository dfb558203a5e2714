// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.opgaven.YearAmount;

/** Amounts over years, in whole cents, each year once and in order; divided as {@link Shares} says. */
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
        var shares = Shares.of(cents, years.stream().map(YearAmount::cents).toList());
        return IntStream.range(0, years.size())
                .mapToObj(index -> new YearAmount(years.get(index).year(), shares.get(index)))
                .toList();
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
