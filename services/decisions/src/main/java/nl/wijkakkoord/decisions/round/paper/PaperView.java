// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.paper;

import java.time.Instant;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a position on paper.
 *
 * @param organisation whose position it is said to be
 * @param digest of the alternative that it is about, null when it is about all of them
 * @param detail null when nothing more was said
 */
public record PaperView(
        int number,
        OrganisationId organisation,
        SignedPaper paper,
        @Nullable Digest digest,
        Stance stance,
        @Nullable String reason,
        @Nullable PositionDetail detail,
        PaperStatus status,
        By recordedBy,
        Instant recordedAt) {

    /** @param reason that may stand beside the event */
    public static PaperView of(RecordedPaper paper, @Nullable String reason) {
        var recorded = paper.recorded();
        return new PaperView(
                recorded.number(),
                recorded.organisation(),
                recorded.paper(),
                recorded.digest(),
                recorded.stance(),
                reason,
                recorded.detail(),
                paper.status(),
                recorded.by(),
                recorded.at());
    }
}
