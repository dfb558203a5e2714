// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import java.util.Map;
import java.util.Set;

/**
 * The codes of wijken and buurten that CBS gave out, as far as lists of them are known.
 *
 * @param years by the year that they hold for; of other years any code may be one
 */
public record AreaCodes(Map<Integer, Set<String>> years) {
    public static final AreaCodes NONE = new AreaCodes(Map.of());

    boolean mayHave(String code, int year) {
        var known = years.get(year);
        return known == null || known.contains(code);
    }
}
