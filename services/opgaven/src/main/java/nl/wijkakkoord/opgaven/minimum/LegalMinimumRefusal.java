// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import nl.wijkakkoord.platform.decision.Refusal;

/** Ours: a minimum that a norm cannot be compared with, or that is never in force, says nothing (row 2-11). */
final class LegalMinimumRefusal {
    static final Refusal UNIT_OF_INDICATOR = Refusal.invalid("unit-of-indicator");
    static final Refusal ENDS_BEFORE_IT_BEGINS = Refusal.invalid("ends-before-it-begins");

    static final Refusal CORRECTS_NO_VERSION = Refusal.conflict("corrects-no-version");

    /** ADR 0028: what was recorded by mistake is withdrawn once, and gets no next version. */
    static final Refusal MINIMUM_WITHDRAWN = Refusal.conflict("minimum-withdrawn");

    private LegalMinimumRefusal() {}
}
