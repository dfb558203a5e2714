// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.party;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.platform.identity.Readers;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Keeps;
import org.springframework.stereotype.Component;

@Component
@Keeps(view = "parties", tables = "reader")
class WhenAuditorDismissedThenReadsNoMore implements Reaction<AuditorDismissed> {
    private final Readers readers;

    WhenAuditorDismissedThenReadsNoMore(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Class<AuditorDismissed> event() {
        return AuditorDismissed.class;
    }

    @Override
    public void on(AuditorDismissed e, Received received) {
        readers.dismiss(e.wijkaanpak(), e.organisation(), Readers.Kind.AUDITOR, e.until());
    }
}
