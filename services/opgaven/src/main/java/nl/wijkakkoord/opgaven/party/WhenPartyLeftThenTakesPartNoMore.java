// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.identity.Readers;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.party.Parties;
import nl.wijkakkoord.platform.rebuild.Keeps;
import org.springframework.stereotype.Component;

@Component
@Keeps(
        view = "parties",
        tables = {"participant", "reader"})
class WhenPartyLeftThenTakesPartNoMore implements Reaction<PartyLeft> {
    private final Parties parties;
    private final Readers readers;

    WhenPartyLeftThenTakesPartNoMore(Parties parties, Readers readers) {
        this.parties = parties;
        this.readers = readers;
    }

    @Override
    public Class<PartyLeft> event() {
        return PartyLeft.class;
    }

    @Override
    public void on(PartyLeft event, Received received) {
        parties.dismiss(event.wijkaanpak(), event.organisation(), event.until());
        readers.dismiss(event.wijkaanpak(), event.organisation(), Readers.Kind.PARTY, event.until());
    }
}
