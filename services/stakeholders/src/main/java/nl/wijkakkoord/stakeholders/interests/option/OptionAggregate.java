// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.GivePerspective;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.ProposeOption;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.WithdrawOption;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "option")
class OptionAggregate extends EventSourcedAggregate<GainOption> {

    OptionAggregate() {
        super(GainOption.FOLD, OptionEvent::option);
    }

    @CreatingCommandHandler
    Decision handle(ProposeOption command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        return record(state().propose(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(GivePerspective command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        return record(state().give(command, authority, now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawOption command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        return record(state().withdraw(command, authority, now(clock)));
    }
}
