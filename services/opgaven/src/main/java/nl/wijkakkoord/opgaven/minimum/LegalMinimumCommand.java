// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface LegalMinimumCommand extends Command {

    UUID minimum();

    @Override
    default UUID target() {
        return minimum();
    }

    /**
     * The first version of a minimum, or the next.
     *
     * @param corrects number of the version that was recorded wrongly, null when law changed
     */
    @Acts(Act.PREPARES)
    record RecordMinimum(
            UUID minimum,
            UUID wijkaanpak,
            Minimum content,
            @Nullable Integer corrects,
            By by) implements LegalMinimumCommand {}

    /** It was recorded by mistake. */
    @Acts(Act.PREPARES)
    record WithdrawMinimum(UUID minimum, String reason, By by) implements LegalMinimumCommand {}
}
