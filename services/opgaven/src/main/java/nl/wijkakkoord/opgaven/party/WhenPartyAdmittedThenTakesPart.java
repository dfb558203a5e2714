// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.party;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
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
class WhenPartyAdmittedThenTakesPart implements Reaction<PartyAdmitted> {
    private final Parties parties;
    private final Readers readers;
    private final Clock clock;

    WhenPartyAdmittedThenTakesPart(Parties parties, Readers readers, Clock clock) {
        this.parties = parties;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Class<PartyAdmitted> event() {
        return PartyAdmitted.class;
    }

    @Override
    public void on(PartyAdmitted event, Received received) {
        parties.admit(event.wijkaanpak(), event.organisation(), event.name(), Capacities.of(event.kind()), event.at());
        var from = LocalDate.ofInstant(event.at(), clock.getZone());
        readers.admit(event.wijkaanpak(), event.organisation(), Readers.Kind.PARTY, from, null);
    }
}
