// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface RequestCommand extends Command {

    UUID request();

    @Override
    default UUID target() {
        return request();
    }

    /** States it for the first time, or anew. */
    @Acts(Act.PREPARES)
    record StateRequest(
            UUID request, UUID wijkaanpak, RequestKind kind, String title, String question, String approach, By by)
            implements RequestCommand {}

    @Acts(Act.PREPARES)
    record WithdrawRequest(UUID request, String reason, By by) implements RequestCommand {}
}
