// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.silence;

import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Refusal;

/**
 * Who opened something that stays open until somebody ends it, as things are now.
 *
 * @param organisation who did, or is in its place
 * @param absent whether it no longer takes part, or does not answer and was set aside
 */
public record Opener(OrganisationId organisation, boolean absent) {

    /** ADR 0028: who opened it ends it; where it left or was set aside, whoever may open one does so in its place. */
    public Check check(By by, Refusal otherwise) {
        return Check.refuseWhen(!absent && !organisation.equals(by.organisation()), otherwise, organisation);
    }
}
