// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

@Acts(Act.PREPARES)
record AddReference(UUID reference, UUID wijkaanpak, String theme, Reference content, By by) implements Command {
    @Override
    public UUID target() {
        return reference;
    }
}
