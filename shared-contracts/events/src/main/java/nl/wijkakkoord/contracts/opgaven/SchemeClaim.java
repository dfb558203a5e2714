// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.List;

/**
 * What money of a scheme is asked for, as far as the scheme's rules look at it.
 *
 * @param tenure of the homes
 * @param costs each kind of cost once
 */
public record SchemeClaim(Tenure tenure, List<ClaimedCost> costs) {

    public enum Tenure {
        RENTAL,
        OWNER_OCCUPIED
    }

    /**
     * @param kind of cost, by its name in the scheme
     * @param costCents what it costs, all homes together
     * @param homes how many
     */
    public record ClaimedCost(String kind, long costCents, int homes) {}
}
