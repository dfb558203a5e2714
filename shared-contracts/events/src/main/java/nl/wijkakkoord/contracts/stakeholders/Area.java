// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;

/**
 * The area by CBS codes. Codes change when a municipality is renamed or divided anew, so they hold for a reference
 * year only.
 *
 * @param municipality {@code GM} and 4 digits
 * @param codes wijken ({@code WK}, 4 digits of the municipality and 2 digits or letters) and buurten ({@code
 *     BU}, the same and 2 more) of that municipality
 */
public record Area(String municipality, int year, List<String> codes) {
    public Area {
        codes = List.copyOf(codes);
    }
}
