// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface InputCommand extends Command {

    UUID input();

    @Override
    default UUID target() {
        return input();
    }

    @Acts(Act.PREPARES)
    record ReceiveInput(
            UUID input,
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            InputSource source,
            String text,
            By by)
            implements InputCommand {}

    @Acts(Act.PREPARES)
    record LinkInput(UUID input, UUID opgave, By by) implements InputCommand {}

    @Acts(Act.PREPARES)
    record AdoptInput(UUID input, UUID measure, String answer, By by) implements InputCommand {}

    @Acts(Act.PREPARES)
    record PassOverInput(UUID input, String reason, By by) implements InputCommand {}
}
