// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Keeps;

@Keeps(view = "parties", tables = "participant")
class WhenPartyAdmittedThenTakesPart implements Reaction<PartyAdmitted> {
    private final Parties parties;

    WhenPartyAdmittedThenTakesPart(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Class<PartyAdmitted> event() {
        return PartyAdmitted.class;
    }

    @Override
    public void on(PartyAdmitted event, Received received) {
        parties.admit(event.wijkaanpak(), event.organisation(), event.name(), Capacities.of(event.kind()), event.at());
    }
}
