// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.course;

import java.util.List;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.opgaven.money.Years;

/**
 * The money of a line in each year, and how it was divided when somebody last said so year by year: another amount is divided as
 * that was, so that no rounding of an amount in between stays (ADR 0032).
 *
 * @param now as last expected, granted, confirmed, set or spread
 * @param divided as entered or spread, more than nothing together
 */
public record LineYears(List<YearAmount> now, List<YearAmount> divided) {
    public static final LineYears NONE = new LineYears(List.of(), List.of());

    public static LineYears of(List<YearAmount> years) {
        return new LineYears(years, years);
    }

    public List<YearAmount> inProportion(long cents) {
        return Years.inProportion(cents, divided);
    }

    /** Another amount. What is not in proportion was said year by year. */
    public LineYears become(List<YearAmount> years) {
        var total = Years.total(years);
        return total == 0 || inProportion(total).equals(years) ? new LineYears(years, divided) : of(years);
    }

    public long cents() {
        return Years.total(now);
    }
}
