// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.testing.TestParties;

/** A wijkaanpak with three parties, on an afternoon in March. */
public final class Example extends TestParties {
    /** Of the deployment. */
    public static final OrganisationId OPERATOR = new OrganisationId("oin:00000001999999990000");

    private Example() {}
}
