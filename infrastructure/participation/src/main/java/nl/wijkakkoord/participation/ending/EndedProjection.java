// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.ending;

import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;

/** Which wijkaanpakken ended, as heard. */
@Projection(view = "ended", tables = "ended_wijkaanpak")
record EndedProjection(EndedWijkaanpakken ended) implements Reaction<WijkaanpakEnded> {

    @Override
    public void on(WijkaanpakEnded event, Received received) {
        ended.end(event);
    }
}
