// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.words.ErasingCommand;
import nl.wijkakkoord.platform.words.Erasure;
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
            SaltedWords words,
            Audience readers,
            By by)
            implements InputCommand {}

    @Acts(Act.PREPARES)
    record LinkInput(UUID input, UUID opgave, By by) implements InputCommand {}

    @Acts(Act.PREPARES)
    record AdoptInput(UUID input, UUID measure, SaltedWords words, By by) implements InputCommand {}

    @Acts(Act.PREPARES)
    record PassOverInput(UUID input, SaltedWords words, By by) implements InputCommand {}

    /** What was said, and what was answered. */
    @Acts(Act.ERASES)
    record EraseInput(UUID input, Erasure erasure) implements InputCommand, ErasingCommand {}

    /** The same, asked by who said it: somebody without an account, who shows the code of its receipt. */
    @Acts(Act.ERASES_OWN)
    record EraseOwnInput(UUID input, Erasure erasure) implements InputCommand, ErasingCommand {}
}
