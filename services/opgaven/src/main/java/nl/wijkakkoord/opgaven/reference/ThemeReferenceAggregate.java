// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent;
import nl.wijkakkoord.opgaven.theme.Themes;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "theme-reference")
class ThemeReferenceAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private ThemeReference reference = ThemeReference.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(AddReference command, Clock clock, Parties parties, Themes themes) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        var taken = themes.taken(command.wijkaanpak(), command.theme());
        return record(clock, now -> reference.add(command, taken, standing, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof ReferenceEvent referenceEvent) {
            id = referenceEvent.reference();
            reference = reference.evolve(referenceEvent);
        }
    }
}
