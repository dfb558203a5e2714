// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.decision.Check;

/**
 * What is known of a party whose contact is gone.
 *
 * @param takesPart whether the organisation is a party today
 * @param hasContact whether somebody is its contact today, or will be
 */
record RecoveryFacts(OrganisationId organisation, boolean takesPart, boolean hasContact) {

    /** While there is a contact, nobody else says who speaks for a party. */
    Check check() {
        return refuseWhen(!takesPart, RecoveryRefusal.NOT_A_PARTY_HERE, organisation)
                .and(() -> refuseWhen(hasContact, RecoveryRefusal.CONTACT_IS_THERE, organisation));
    }
}
