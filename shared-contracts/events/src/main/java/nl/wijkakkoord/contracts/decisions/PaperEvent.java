// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a position on paper. It is no position until the party itself confirms it: that is told as a position
 * that names the paper. There is none in a round whose positions are sealed.
 */
public sealed interface PaperEvent extends RoundEvent {

    /** Of what was recorded, in the round, from 1. */
    int number();

    /** Whose position it is said to be. */
    OrganisationId organisation();

    /**
     * It takes the place of what waited for confirmation by the same party. A position that the party takes otherwise takes the
     * place of this.
     *
     * @param digest of the alternative that it is about, as of a position
     * @param reason null where none was given, and where the round is for some
     * @param detail null when nothing more was said
     */
    @ContractName("nl.wijkakkoord.decisions.paper-position-recorded.v1")
    record PaperPositionRecorded(
            UUID round,
            UUID wijkaanpak,
            int number,
            OrganisationId organisation,
            SignedPaper paper,
            @Nullable Digest digest,
            Stance stance,
            @Nullable String reason,
            @Nullable PositionDetail detail,
            Audience audience,
            By by,
            Instant at)
            implements PaperEvent {}

    /**
     * The party says that this is not its position.
     *
     * @param organisation the party, or who came in its place
     */
    @ContractName("nl.wijkakkoord.decisions.paper-position-rejected.v1")
    record PaperPositionRejected(
            UUID round,
            UUID wijkaanpak,
            int number,
            OrganisationId organisation,
            UUID member,
            Audience audience,
            By by,
            Instant at)
            implements PaperEvent {}
}
