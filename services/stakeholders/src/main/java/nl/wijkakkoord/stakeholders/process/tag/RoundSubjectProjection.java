// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "objects", tables = "known_object")
record RoundSubjectProjection(KnownObjects objects) implements Reaction<RoundOpened> {

    @Override
    public void on(RoundOpened event, Received received) {
        objects.add(event);
    }
}
