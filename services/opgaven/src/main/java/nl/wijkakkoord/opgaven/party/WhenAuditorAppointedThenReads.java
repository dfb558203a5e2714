// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.platform.identity.Readers;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Keeps;
import org.springframework.stereotype.Component;

@Component
@Keeps(view = "parties", tables = "reader")
class WhenAuditorAppointedThenReads implements Reaction<AuditorAppointed> {
    private final Readers readers;

    WhenAuditorAppointedThenReads(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Class<AuditorAppointed> event() {
        return AuditorAppointed.class;
    }

    @Override
    public void on(AuditorAppointed e, Received received) {
        readers.admit(e.wijkaanpak(), e.organisation(), Readers.Kind.AUDITOR, e.from(), e.until());
    }
}
