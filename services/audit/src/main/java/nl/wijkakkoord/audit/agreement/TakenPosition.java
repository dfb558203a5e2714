// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.audit.mandate.CitedMandate;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a party said, on exactly which version.
 *
 * @param stance absent while the position is sealed
 * @param detail absent when nothing more was said, and while it is sealed
 * @param digest of the version; absent when the position is about all rivals or ranks some, and while it is sealed
 * @param paper that the party confirmed by it; absent when it spoke itself
 * @param flags what an auditor should look at; {@code mandate-withdrawn-before}: by a withdrawal
 *     that decisions had not heard of when it checked the mandate, the mandate no longer held on that day;
 *     {@code membership-ended-before}: its holder took part no longer by the membership that it rested on;
 *     {@code mandate-corrected}: the version of the mandate that was checked was a mistake, as a later one says; the same of the mandate beneath that
 *     a deputy acted under, with {@code beneath-} before it
 */
public record TakenPosition(
        OrganisationId organisation,
        UUID member,
        @Nullable Stance stance,
        @Nullable String reason,
        @Nullable PositionDetail detail,
        Instant takenAt,
        CitedMandate mandate,
        @Nullable Digest digest,
        @Nullable PaperCitation paper,
        List<String> flags) {

    TakenPosition revealed(PositionRevealed e) {
        return new TakenPosition(
                organisation, member, e.stance(), e.reason(), e.detail(), takenAt, mandate, e.digest(), paper, flags);
    }

    /** A sealed position may be about any alternative. */
    boolean isAbout(Alternative alternative) {
        var ranking = detail == null ? null : detail.ranking();
        var about = alternative.subject().digest();
        return ranking == null
                ? digest == null || digest.equals(about)
                : ranking.stream().anyMatch(group -> group.contains(about));
    }

    TakenPosition under(CitedMandate cited, List<String> found) {
        return new TakenPosition(organisation, member, stance, reason, detail, takenAt, cited, digest, paper, found);
    }
}
