// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import nl.wijkakkoord.platform.deciding.Refusal;

public enum CriterionRefusal implements Refusal {
    CRITERION_REPEATED,
    /** The indicators that are built in have one unit. */
    UNIT_OF_INDICATOR,
    TARGET_NOT_AFTER_BASELINE,
    /** Stages lie between baseline and target, one after the other. */
    STAGES_OUT_OF_ORDER;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
