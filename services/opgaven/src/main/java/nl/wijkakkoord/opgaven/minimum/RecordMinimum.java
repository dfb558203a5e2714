// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

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
        By by) implements Command {

    @Override
    public UUID target() {
        return minimum;
    }
}
