// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface ReferenceCommand extends Command {

    UUID reference();

    @Override
    default UUID target() {
        return reference();
    }

    @Acts(Act.PREPARES)
    record AddReference(UUID reference, UUID wijkaanpak, String theme, Reference content, By by)
            implements ReferenceCommand {}

    @Acts(Act.PREPARES)
    record WithdrawReference(UUID reference, String reason, By by) implements ReferenceCommand {}
}
