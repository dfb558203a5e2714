// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.AddTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "themes")
class ThemesAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Themes themes = Themes.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(AddTheme command, Clock clock, Parties parties) {
        return record(clock, now -> themes.add(command, Catalogue.CURRENT, standing(command, parties), now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(ChooseTheme command, Clock clock, Parties parties) {
        return record(clock, now -> themes.choose(command, Catalogue.CURRENT, standing(command, parties), now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(DropTheme command, Clock clock, Parties parties) {
        return record(clock, now -> themes.drop(command, standing(command, parties), now));
    }

    private static ActorAuthority standing(ThemesCommand command, Parties parties) {
        return parties.standing(command.wijkaanpak(), command.by());
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof ThemeEvent themeEvent) {
            id = themeEvent.themes();
            themes = themes.evolve(themeEvent);
        }
    }
}
