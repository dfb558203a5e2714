// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.util.HashSet;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.platform.decision.Check;

/** Row 0-19: what CBS codes of one year must be to each other. Whether CBS ever gave out a code is not checked. */
public final class AreaRules {
    private static final int FIRST_YEAR = 2000;

    private AreaRules() {}

    /** @param area its codes, and the municipality that they should be of */
    public static Check check(Area area, int currentYear) {
        if (area.year() < FIRST_YEAR || area.year() > currentYear + 1) {
            return Check.refuse(AreaRefusal.AREA_YEAR_OUT_OF_RANGE, FIRST_YEAR, currentYear + 1);
        }
        var digits = area.municipality().substring("GM".length());
        var seen = new HashSet<String>();
        for (var code : area.codes()) {
            if (!code.startsWith(digits, "WK".length())) {
                return Check.refuse(AreaRefusal.AREA_CODE_OF_ANOTHER_MUNICIPALITY, code, area.municipality());
            }
            if (!seen.add(code)) {
                return Check.refuse(AreaRefusal.AREA_CODE_REPEATED, code);
            }
        }
        return Check.passed();
    }
}
