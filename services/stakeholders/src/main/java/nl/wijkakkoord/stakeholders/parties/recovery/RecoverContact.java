// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

/**
 * @param issuer whose tokens the contact will act with
 * @param operator whether who acts operates this deployment
 */
@Acts(Act.OPERATES)
record RecoverContact(
        UUID recovery,
        UUID wijkaanpak,
        OrganisationId organisation,
        UUID membership,
        UUID member,
        String issuer,
        String reason,
        Evidence evidence,
        boolean operator,
        By by)
        implements Command {
    @Override
    public UUID target() {
        return recovery;
    }
}
