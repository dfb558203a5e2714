// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.participation.reader.ReaderRights;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;

/** Lets parties and auditors read. */
@Projection(
        view = "readers",
        tables = {"reader", "succession"})
record ReaderTable(Readers readers) {

    @EventHandler
    void on(WijkaanpakEvent event) {
        ReaderRights.tell(readers, event);
    }
}
