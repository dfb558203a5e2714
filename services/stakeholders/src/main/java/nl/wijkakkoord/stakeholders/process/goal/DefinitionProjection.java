// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** What was agreed among some only cannot be what the goal of all rests on. */
@Component
@Projection(view = "definitions", tables = "agreed_definition")
record DefinitionProjection(AgreedDefinitions definitions) implements Reaction<DefinitionEvent> {

    @Override
    public void on(DefinitionEvent event, Received received) {
        if (event instanceof DefinitionAgreed agreed && agreed.audience().covers(Audience.ofWijkaanpak())) {
            definitions.add(agreed);
        } else if (event instanceof DefinitionReplaced replaced) {
            definitions.end(replaced);
        }
    }
}
