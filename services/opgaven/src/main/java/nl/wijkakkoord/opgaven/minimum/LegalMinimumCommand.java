// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.platform.decision.Command;

sealed interface LegalMinimumCommand extends Command {

    UUID minimum();

    Minimum content();

    By by();

    @Override
    default UUID target() {
        return minimum();
    }

    record RecordMinimum(UUID minimum, UUID wijkaanpak, Minimum content, By by) implements LegalMinimumCommand {}

    /** The law changed, or it was recorded wrongly. */
    record RecordNextMinimum(UUID minimum, Minimum content, By by) implements LegalMinimumCommand {}
}
