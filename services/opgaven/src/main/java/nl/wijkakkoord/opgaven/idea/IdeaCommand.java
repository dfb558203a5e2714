// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface IdeaCommand extends Command {

    UUID idea();

    @Override
    default UUID target() {
        return idea();
    }

    @Acts(Act.PREPARES)
    record NoteIdea(UUID idea, UUID wijkaanpak, @Nullable UUID opgave, String title, String text, By by)
            implements IdeaCommand {}

    @Acts(Act.PREPARES)
    record SelectIdea(UUID idea, String reason, By by) implements IdeaCommand {}

    @Acts(Act.PREPARES)
    record RejectIdea(UUID idea, String reason, By by) implements IdeaCommand {}
}
