// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.decision.Check;

/**
 * What is known of a party whose contact is gone.
 *
 * @param takesPart whether the organisation is a party today
 * @param hasContact whether it has, or will have, a contact, and was not set aside because none answered
 * @param issuerSpeaks whether the issuer of the new contact may speak for it
 */
record RecoveryFacts(OrganisationId organisation, boolean takesPart, boolean hasContact, boolean issuerSpeaks) {

    /** While there is a contact who answers, nobody else says who speaks for a party. */
    Check check() {
        return refuseWhen(!takesPart, RecoveryRefusal.NOT_A_PARTY_HERE, organisation)
                .and(() -> refuseWhen(hasContact, RecoveryRefusal.CONTACT_IS_THERE, organisation))
                .and(() -> refuseWhen(!issuerSpeaks, RecoveryRefusal.ISSUER_NOT_OF_PARTY, organisation));
    }
}
