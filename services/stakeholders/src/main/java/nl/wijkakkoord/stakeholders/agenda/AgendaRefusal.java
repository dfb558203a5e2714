// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.agenda;

import nl.wijkakkoord.platform.deciding.Refusal;

enum AgendaRefusal implements Refusal {
    INTEREST_REPEATED(Kind.INVALID),
    /** It is not an interest of the party itself, or not for the readers of the order; so too when it is not there. */
    NOT_AMONG_YOUR_INTERESTS(Kind.INVALID),
    /** Who has words that others do not see cannot say that others see all. */
    INTERESTS_KEPT_BACK(Kind.CONFLICT);

    private final Kind kind;

    AgendaRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
