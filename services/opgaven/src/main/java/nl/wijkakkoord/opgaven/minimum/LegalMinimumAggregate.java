// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordNextMinimum;
import nl.wijkakkoord.opgaven.theme.Themes;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "legal-minimum")
class LegalMinimumAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private LegalMinimum minimum = LegalMinimum.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(RecordMinimum command, Clock clock, Parties parties, Themes themes) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        var taken = themes.taken(command.wijkaanpak(), command.content().theme());
        return record(clock, now -> minimum.record(command, taken, standing, now));
    }

    @CommandHandler
    Decision handle(RecordNextMinimum command, Clock clock, Parties parties, Themes themes) {
        var standing = parties.standing(minimum.wijkaanpak(), command.by());
        var taken = themes.taken(minimum.wijkaanpak(), command.content().theme());
        return record(clock, now -> minimum.recordNext(command, taken, standing, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof LegalMinimumEvent minimumEvent) {
            id = minimumEvent.minimum();
            minimum = minimum.evolve(minimumEvent);
        }
    }
}
