// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import nl.wijkakkoord.platform.deciding.Refusal;

enum LegalMinimumRefusal implements Refusal {
    UNIT_OF_INDICATOR,
    ENDS_BEFORE_IT_BEGINS;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
