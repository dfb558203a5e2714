// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.access.Readers.Kind;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/** Lets parties and auditors read. */
@Projection(view = "readers", tables = "reader")
record ReaderTable(Readers readers, Clock clock) {

    @EventHandler
    void on(PartyAdmitted event) {
        var today = LocalDate.ofInstant(event.at(), clock.getZone());
        readers.admit(event.wijkaanpak(), event.organisation(), Kind.PARTY, today, null);
    }

    /** Who left reads no more, also not of the time that it took part: the rights of today decide. */
    @EventHandler
    void on(PartyLeft event) {
        readers.dismiss(event.wijkaanpak(), event.organisation(), Kind.PARTY, event.until());
    }

    @EventHandler
    void on(AuditorAppointed event) {
        readers.admit(event.wijkaanpak(), event.organisation(), Kind.AUDITOR, event.from(), event.until());
    }

    @EventHandler
    void on(AuditorDismissed event) {
        readers.dismiss(event.wijkaanpak(), event.organisation(), Kind.AUDITOR, event.until());
    }
}
