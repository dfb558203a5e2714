// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import nl.wijkakkoord.contracts.opgaven.ReferenceEvent;
import java.time.Clock;
import nl.wijkakkoord.opgaven.theme.Themes;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "theme-reference")
class ThemeReferenceAggregate extends EventSourcedAggregate<ThemeReference> {

    ThemeReferenceAggregate() {
        super(ThemeReference.FOLD, ReferenceEvent::reference);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(AddReference command, Clock clock, Parties parties, Themes themes) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        var taken = themes.taken(command.wijkaanpak(), command.theme());
        return record(clock, now -> state().add(command, taken, standing, now));
    }
}
