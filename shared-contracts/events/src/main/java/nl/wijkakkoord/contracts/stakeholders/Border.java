// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in an area: buurten or buildings, not both.
 *
 * @param year that the codes of the buurten hold for; null with buildings
 * @param buurten CBS codes, {@code BU} and 8 digits, of which the last four may be letters
 * @param buildings ids of panden in the BAG, 16 digits
 */
public record Border(@Nullable Integer year, List<String> buurten, List<String> buildings) {
    public Border {
        buurten = List.copyOf(buurten);
        buildings = List.copyOf(buildings);
    }
}
