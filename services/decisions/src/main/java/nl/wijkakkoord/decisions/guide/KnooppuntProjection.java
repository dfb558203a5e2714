// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.guide;

import nl.wijkakkoord.contracts.stakeholders.GuideEvent.KnooppuntPublished;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

@Component
@Projection(view = "guide", tables = "knooppunt")
record KnooppuntProjection(Knooppunten knooppunten) implements Reaction<KnooppuntPublished> {

    @Override
    public void on(KnooppuntPublished event, Received received) {
        knooppunten.add(event);
    }
}
