// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A position as it stood when the round closed. Its reason is in the event by which it was taken, or revealed: all reasons
 * together are more than one event can hold.
 *
 * @param digest of the alternative that it is about, null when it is about all of them, or ranks some
 * @param ranking of the alternatives that it agrees with, as the position has it; else null
 */
public record CountedPosition(
        OrganisationId organisation,
        UUID member,
        @Nullable Digest digest,
        Stance stance,
        MandateCitation mandate,
        @Nullable List<List<Digest>> ranking) {

    public boolean isAbout(Digest alternative) {
        return ranking == null
                ? digest == null || digest.equals(alternative)
                : ranking.stream().anyMatch(group -> group.contains(alternative));
    }
}
