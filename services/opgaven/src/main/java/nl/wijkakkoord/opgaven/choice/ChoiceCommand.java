// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface ChoiceCommand extends Command {

    UUID choice();

    @Override
    default UUID target() {
        return choice();
    }

    /** What is to become of an opgave. */
    record Wanted(UUID opgave, boolean chosen, @Nullable String reason) {}

    /** Freezes the choice and puts it before the parties. */
    @Acts(Act.PREPARES)
    record SubmitChoice(UUID choice, UUID wijkaanpak, String title, List<Wanted> wanted, By by)
            implements ChoiceCommand {}

    /** Takes it back. */
    @Acts(Act.PREPARES)
    record WithdrawChoice(UUID choice, String reason, By by) implements ChoiceCommand {}

    /** The parties decided, in a round. */
    @Acts(Act.FOLLOWS)
    record ConcludeChoice(Conclusion conclusion) implements ChoiceCommand, ConcludingCommand {
        @Override
        public UUID choice() {
            return conclusion.subject().id();
        }
    }
}
