// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import org.jspecify.annotations.Nullable;

/** What is recorded, confirmed and rejected of positions on paper. */
public sealed interface PaperCommand extends RoundCommand {

    /**
     * @param organisation whose position it is said to be
     * @param digest of the alternative that is meant, null for all of them
     * @param detail null when nothing more is said
     */
    @Acts(Act.PREPARES)
    record RecordPaper(
            UUID round,
            OrganisationId organisation,
            SignedPaper paper,
            @Nullable Digest digest,
            Stance stance,
            @Nullable String reason,
            @Nullable PositionDetail detail,
            By by)
            implements PaperCommand {}

    /** @param number of what was recorded, as it was read */
    @Acts({Act.TAKES_POSITION, Act.ADVISES})
    record ConfirmPaper(UUID round, int number, UUID mandate, By by) implements PaperCommand {}

    @Acts({Act.TAKES_POSITION, Act.ADVISES})
    record RejectPaper(UUID round, int number, By by) implements PaperCommand {}
}
