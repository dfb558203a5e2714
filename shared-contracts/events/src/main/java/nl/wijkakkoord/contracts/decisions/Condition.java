// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for a party to agree, and can be looked up. There are no negative ones: so parties that wait for one
 * another agree together.
 *
 * @param organisation that agrees with the same version in the same round, null otherwise
 * @param round another one, that is agreed; null otherwise
 */
public record Condition(
        Kind kind,
        @Nullable OrganisationId organisation,
        @Nullable UUID round) {

    public enum Kind {
        PARTY_AGREES,
        ROUND_AGREED
    }
}
