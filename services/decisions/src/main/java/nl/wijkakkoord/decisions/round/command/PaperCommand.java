// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.jspecify.annotations.Nullable;

/** What is recorded, confirmed and rejected of positions on paper. */
public sealed interface PaperCommand extends RoundCommand {

    /** @param said what stands on it, as a position of that party which nobody took yet */
    @Acts(Act.PREPARES)
    record RecordPaper(UUID round, SignedPaper paper, TakePosition said, By by) implements PaperCommand {

        @Override
        public @Nullable Digest digest() {
            return said.digest();
        }
    }

    /** @param number of what was recorded, as it was read */
    @Acts({Act.TAKES_POSITION, Act.ADVISES})
    record ConfirmPaper(UUID round, int number, UUID mandate, By by) implements PaperCommand {}

    @Acts({Act.TAKES_POSITION, Act.ADVISES})
    record RejectPaper(UUID round, int number, By by) implements PaperCommand {}
}
