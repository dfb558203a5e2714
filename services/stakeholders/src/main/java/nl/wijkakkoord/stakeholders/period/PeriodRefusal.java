// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.period;

import nl.wijkakkoord.platform.deciding.Refusal;

public enum PeriodRefusal implements Refusal {
    PERIOD_REVERSED;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
