// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.AddReference;
import nl.wijkakkoord.opgaven.reference.ReferenceCommand.WithdrawReference;
import nl.wijkakkoord.opgaven.theme.ThemeProjection;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "theme-reference")
class ThemeReferenceAggregate extends EventSourcedAggregate<ThemeReference> {

    ThemeReferenceAggregate() {
        super(ThemeReference.FOLD, ReferenceEvent::reference);
    }

    @CreatingCommandHandler
    Decision handle(AddReference command, Clock clock, Parties parties, ThemeProjection themes) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var taken = themes.taken(command.wijkaanpak(), command.theme());
        return record(state().add(command, taken, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawReference command, Clock clock, Parties parties) {
        var authority = parties.authority(state().wijkaanpak(), command.by());
        var enders = parties.enders(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, authority, enders, now(clock)));
    }
}
