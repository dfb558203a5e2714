// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** By which law one organisation takes the place of another. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum SuccessionGround {
    /** Municipalities are divided anew, and everything passes: Wet arhi, article 44. */
    HERINDELING,
    /** Everything passes to who receives, and who merges into it is no more: BW 2:309. */
    MERGER,
    /** What the deed says passes: BW 2:334a. */
    SPLIT;

    /** Whether everything passes, rights that are not named included. */
    public boolean universal() {
        return this != SPLIT;
    }
}
