// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Keeps;

@Keeps(view = "parties", tables = "participant")
class WhenPartyCorrectedThenTakesPartAsItIs implements Reaction<PartyCorrected> {
    private final Parties parties;

    WhenPartyCorrectedThenTakesPartAsItIs(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Class<PartyCorrected> event() {
        return PartyCorrected.class;
    }

    @Override
    public void on(PartyCorrected event, Received received) {
        parties.correct(event.wijkaanpak(), event.organisation(), event.name(), Capacities.of(event.kind()));
    }
}
