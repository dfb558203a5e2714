// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkakkoord.platform.decision.Check;

/** Row 0-19: what CBS codes of one year must be to each other, and to the list of that year where one is known. */
public final class AreaRules {
    private static final int FIRST_YEAR = 2000;
    /** CBS, Toelichting wijk- en buurtkaart 2022: a municipality with more than a hundred wijken or buurten has letters. */
    private static final int FIRST_YEAR_WITH_LETTERS = 2022;

    private AreaRules() {}

    /**
     * @param municipalities CBS codes of those that the area may be in
     * @param known the codes that CBS gave out
     */
    public static Check check(
            int year, Collection<String> codes, Set<String> municipalities, AreaCodes known, int currentYear) {
        var seen = new HashSet<String>();
        return refuseWhen(
                        year < FIRST_YEAR || year > currentYear + 1,
                        AreaRefusal.AREA_YEAR_OUT_OF_RANGE,
                        FIRST_YEAR,
                        currentYear + 1)
                .and(() -> Check.all(codes.stream()
                        .map(code -> checkOne(code, year, municipalities, known)
                                .and(() -> refuseWhen(!seen.add(code), AreaRefusal.AREA_CODE_REPEATED, code)))));
    }

    private static Check checkOne(String code, int year, Set<String> municipalities, AreaCodes known) {
        var number = code.substring("WK".length());
        return refuseWhen(
                        municipalities.stream().noneMatch(one -> number.startsWith(one.substring("GM".length()))),
                        AreaRefusal.AREA_CODE_OF_ANOTHER_MUNICIPALITY,
                        code,
                        String.join(", ", new TreeSet<>(municipalities)))
                .and(() -> refuseWhen(
                        year < FIRST_YEAR_WITH_LETTERS && !number.matches("\\d+"),
                        AreaRefusal.AREA_CODE_NOT_OF_YEAR,
                        code,
                        year))
                .and(() -> refuseWhen(!known.mayHave(code, year), AreaRefusal.AREA_CODE_NOT_OF_YEAR, code, year));
    }
}
