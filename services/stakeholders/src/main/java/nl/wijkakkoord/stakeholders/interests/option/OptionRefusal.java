// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import nl.wijkakkoord.platform.decision.Refusal;

final class OptionRefusal {
    /** Ours: an id is of one option. */
    static final Refusal OPTION_EXISTS = Refusal.conflict("option-exists");

    private OptionRefusal() {}
}
