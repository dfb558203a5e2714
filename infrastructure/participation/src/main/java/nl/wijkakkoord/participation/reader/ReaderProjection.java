// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.reader;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;

/** Who may read, as heard. */
@Projection(
        view = "readers",
        tables = {"reader", "succession"})
record ReaderProjection(Readers readers) implements Reaction<WijkaanpakEvent> {

    @Override
    public void on(WijkaanpakEvent event, Received received) {
        ReaderRights.tell(readers, event);
    }
}
