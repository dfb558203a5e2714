// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.time.Clock;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.AddTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.WithdrawTheme;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "themes")
class ThemesAggregate extends EventSourcedAggregate<Themes> {

    ThemesAggregate() {
        super(Themes.FOLD, ThemeEvent::themes);
    }

    @CreatingCommandHandler
    Decision handle(AddTheme command, Clock clock, Parties parties) {
        return record(state().add(command, CurrentCatalogue.CATALOGUE, authority(command, parties), now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(ChooseTheme command, Clock clock, Parties parties) {
        return record(state().choose(command, CurrentCatalogue.CATALOGUE, authority(command, parties), now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(DropTheme command, Clock clock, Parties parties) {
        return record(state().drop(command, authority(command, parties), now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(WithdrawTheme command, Clock clock, Parties parties, ThemeUse use) {
        var wijkaanpak = command.wijkaanpak();
        var ambition = use.ambitionWith(wijkaanpak, command.theme()).orElse(null);
        return record(state().withdraw(
                        command,
                        CurrentCatalogue.CATALOGUE,
                        ambition,
                        authority(command, parties),
                        parties.enders(wijkaanpak, command.by()),
                        now(clock)));
    }

    private static ActorAuthority authority(ThemesCommand command, Parties parties) {
        return parties.authority(command.wijkaanpak(), command.by());
    }
}
