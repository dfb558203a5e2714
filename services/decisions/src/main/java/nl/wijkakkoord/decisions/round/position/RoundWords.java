// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.position;

import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Why something was said or done in a round that is for some organisations only, as it stands beside the events.
 *
 * @param organisation whose position it is, null for anything else
 * @param reason null when the position that replaced an earlier one has none
 */
public record RoundWords(
        Of of,
        @Nullable OrganisationId organisation,
        @Nullable String reason) {

    public enum Of {
        OPENING,
        POSITION,
        PAPER,
        PROPOSAL,
        CLOSING,
        CANCELLATION
    }

    public boolean isOfTheSame(RoundWords other) {
        return of == other.of
                && (organisation == null ? other.organisation == null : organisation.equals(other.organisation));
    }
}
