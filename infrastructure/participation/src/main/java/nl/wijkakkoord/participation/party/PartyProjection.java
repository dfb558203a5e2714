// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;

/** Which organisations take part, and in which capacity. */
@Projection(view = "parties", tables = "participant")
record PartyProjection(Parties parties) implements Reaction<WijkaanpakEvent> {

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        switch (event) {
            case PartyAdmitted e ->
                parties.admit(e.wijkaanpak(), e.organisation(), e.name(), Capacities.of(e.kind()), e.at());
            case PartyCorrected e ->
                parties.correct(e.wijkaanpak(), e.organisation(), e.name(), Capacities.of(e.kind()));
            case PartyLeft e -> parties.dismiss(e.wijkaanpak(), e.organisation(), e.until());
            default -> {}
        }
    }
}
