// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Where money comes from.
 *
 * @param name in kebab-case, for good
 * @param source regulation or document that it rests on
 */
public record Scheme(String name, Kind kind, String title, String source) {

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Kind {
        OWN_MEANS,
        SUBSIDY_OF_RIJK,
        SUBSIDY_OF_PROVINCE,
        LOAN,
        FUND;

        /** Such money is there when it is granted, whatever who receives it says. */
        public boolean isSubsidy() {
            return this == SUBSIDY_OF_RIJK || this == SUBSIDY_OF_PROVINCE;
        }
    }
}
