// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says: what its digest is over, with a salt.
 *
 * @param organisation of the stakeholder, null when it is none
 * @param name of a stakeholder that is no organisation, such as "ondernemers winkelstraat", null for others; never a
 *     person's
 * @param influence from 1 (little) to 5 (much)
 * @param interest from 1 (little) to 5 (much)
 */
record AssessmentWords(
        @Nullable OrganisationId organisation, @Nullable String name, int influence, int interest, String reason) {

    boolean isAbout(AssessmentWords other) {
        return organisation == null ? name.equalsIgnoreCase(other.name) : organisation.equals(other.organisation);
    }

    AssessmentWords with(int newInfluence, int newInterest, String newReason) {
        return new AssessmentWords(organisation, name, newInfluence, newInterest, newReason);
    }
}
