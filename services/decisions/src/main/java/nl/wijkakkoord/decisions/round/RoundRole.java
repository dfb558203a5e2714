// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.Stance;

/** What an organisation does in a round. */
enum RoundRole {
    DECIDES,
    ADVISES,
    /** Is told of it, and takes no position. */
    IS_INFORMED,
    /** Is not named in the terms. */
    NONE;

    static RoundRole of(OrganisationId organisation, ProcedureTerms terms) {
        if (terms.deciding().contains(organisation)) {
            return DECIDES;
        }
        if (terms.advising().contains(organisation)) {
            return ADVISES;
        }
        return terms.informed().contains(organisation) ? IS_INFORMED : NONE;
    }

    /** Whether a position is asked for. */
    boolean asked() {
        return this == DECIDES || this == ADVISES;
    }

    boolean mayTake(Stance stance) {
        return switch (this) {
            case DECIDES -> stance != Stance.ADVISES;
            case ADVISES -> stance == Stance.ADVISES;
            case IS_INFORMED, NONE -> false;
        };
    }
}
