// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.stakeholders.parties.directory.MembershipPeriods;
import nl.wijkakkoord.stakeholders.parties.directory.OrganisationFacts;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.springframework.stereotype.Component;

/** Looks up what must be known of an organisation when the part of one of its members changes. */
@Component
public record OrganisationFactsLoader(History history, MembershipPeriods periods) {

    /** @param joinedAt when the membership began to be known: it belongs to the stay of then */
    public OrganisationFacts of(
            UUID wijkaanpak, OrganisationId organisation, UUID membership, Instant joinedAt, Instant now) {
        var last = history.read(wijkaanpak, Moment.now(), Wijkaanpak.FOLD)
                .flatMap(found -> found.state().party(organisation, joinedAt))
                .map(Party::until)
                .orElse(null);
        var contacts = periods.otherContacts(wijkaanpak, organisation, membership);
        return new OrganisationFacts(contacts, DutchDay.of(now), last);
    }
}
