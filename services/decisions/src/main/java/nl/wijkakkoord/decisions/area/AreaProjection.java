// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.area;

import nl.wijkakkoord.contracts.stakeholders.AreaEvent.AreaDrawn;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** Rounds that open from now on take their shares of homes from it. */
@Component
@Projection(view = "areas", tables = "area")
record AreaProjection(Areas areas) implements Reaction<AreaDrawn> {

    @Override
    public void on(AreaDrawn event, Received received) {
        areas.set(event);
    }
}
