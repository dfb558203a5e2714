// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * How the parties decide together. A round keeps the terms it opened with.
 *
 * @param quorum how many deciding parties must have taken a position
 * @param visibility whether positions are seen at once, or sealed until the round closes
 */
public record ProcedureTerms(
        List<OrganisationId> deciding,
        List<OrganisationId> advising,
        List<OrganisationId> informed,
        DecisionRule rule,
        int quorum,
        Visibility visibility) {

    public enum Visibility {
        OPEN,
        SEALED_UNTIL_CLOSING
    }

    public ProcedureTerms {
        deciding = List.copyOf(deciding);
        advising = List.copyOf(advising);
        informed = List.copyOf(informed);
    }
}
