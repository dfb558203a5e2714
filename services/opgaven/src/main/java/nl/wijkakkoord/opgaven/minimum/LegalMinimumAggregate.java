// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.Clock;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.WithdrawMinimum;
import nl.wijkakkoord.opgaven.theme.ThemeProjection;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "legal-minimum")
class LegalMinimumAggregate extends EventSourcedAggregate<LegalMinimum> {

    LegalMinimumAggregate() {
        super(LegalMinimum.FOLD, LegalMinimumEvent::minimum);
    }

    @CreatingCommandHandler
    Decision handle(RecordMinimum command, Clock clock, Parties parties, ThemeProjection themes) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var taken = themes.taken(command.wijkaanpak(), command.content().theme());
        return record(state().record(command, taken, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawMinimum command, Clock clock, Parties parties) {
        return record(state().withdraw(command, parties.authority(state().wijkaanpak(), command.by()), now(clock)));
    }
}
