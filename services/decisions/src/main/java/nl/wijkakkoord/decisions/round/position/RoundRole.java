// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.decision.Check;

/** What an organisation does in a round, by the terms that the parties agreed on (row 0-11). */
public enum RoundRole {
    DECIDES,
    ADVISES,
    /** Is told of it, and takes no position. */
    IS_INFORMED,
    /** Is not named in the terms. */
    NONE;

    public static RoundRole of(OrganisationId organisation, ProcedureTerms terms) {
        if (terms.deciding().contains(organisation)) {
            return DECIDES;
        }
        if (terms.advising().contains(organisation)) {
            return ADVISES;
        }
        return terms.informed().contains(organisation) ? IS_INFORMED : NONE;
    }

    /** Whether a position is asked for. */
    public boolean asked() {
        return this == DECIDES || this == ADVISES;
    }

    Check checkMayTake(Stance stance) {
        return Check.refuseWhen(
                !asked() || (stance == Stance.ADVISES) != (this == ADVISES),
                PositionRefusal.STANCE_NOT_OF_PART,
                stance);
    }
}
