// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Keeps;

@Keeps(view = "parties", tables = "participant")
class WhenPartyLeftThenTakesPartNoMore implements Reaction<PartyLeft> {
    private final Parties parties;

    WhenPartyLeftThenTakesPartNoMore(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Class<PartyLeft> event() {
        return PartyLeft.class;
    }

    @Override
    public void on(PartyLeft event, Received received) {
        parties.dismiss(event.wijkaanpak(), event.organisation(), event.until());
    }
}
