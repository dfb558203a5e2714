// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import nl.wijkakkoord.platform.decision.Refusal;

final class LegalMinimumRefusal {
    static final Refusal UNIT_OF_INDICATOR = Refusal.invalid("unit-of-indicator");
    static final Refusal ENDS_BEFORE_IT_BEGINS = Refusal.invalid("ends-before-it-begins");

    private LegalMinimumRefusal() {}
}
