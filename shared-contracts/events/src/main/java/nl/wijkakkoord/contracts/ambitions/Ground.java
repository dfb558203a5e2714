// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Why a theme is taken along.
 *
 * @param text which law, policy or wish
 */
public record Ground(Kind kind, String text) {

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Kind {
        LEGAL,
        POLICY,
        WISH
    }
}
