// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.name;

import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;

/**
 * A name that an event gives an organisation.
 *
 * @param first whether it holds only where the organisation has none yet: a successor that took part keeps its own
 */
record GivenName(OrganisationId organisation, String name, boolean first) {

    static Optional<GivenName> in(WijkaanpakEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PartyInvited e -> new GivenName(e.organisation(), e.name(), false);
                    case PartyAdmitted e -> new GivenName(e.organisation(), e.name(), false);
                    case PartyCorrected e -> new GivenName(e.organisation(), e.name(), false);
                    case PartySucceeded e -> new GivenName(e.successor(), e.name(), true);
                    default -> null;
                });
    }

    void tell(Map<OrganisationId, String> known) {
        if (first) {
            known.putIfAbsent(organisation, name);
        } else {
            known.put(organisation, name);
        }
    }
}
