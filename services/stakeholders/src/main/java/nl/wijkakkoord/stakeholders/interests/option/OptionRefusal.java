// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import nl.wijkakkoord.platform.decision.Refusal;

final class OptionRefusal {
    /** Ours: an id is of one option. */
    static final Refusal OPTION_EXISTS = Refusal.conflict("option-exists");

    /** ADR 0028: an own thing is taken back by who made it, and stays in the history. */
    static final Refusal OPTION_OF_ANOTHER = Refusal.notAllowed("option-of-another");

    /** Ours: who made it took it back (ADR 0028). */
    static final Refusal OPTION_WITHDRAWN = Refusal.conflict("option-withdrawn");

    private OptionRefusal() {}
}
