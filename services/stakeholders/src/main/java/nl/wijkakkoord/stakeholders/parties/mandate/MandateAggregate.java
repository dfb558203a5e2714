// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import nl.wijkakkoord.stakeholders.parties.membership.MemberTable;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "mandate")
class MandateAggregate extends EventSourcedAggregate<Mandate> {

    MandateAggregate() {
        super(Mandate.FOLD, MandateEvent::mandate);
    }

    @CreatingCommandHandler
    Decision handle(GrantMandate command, Clock clock, ActorRolesLoader authorities, MemberTable members) {
        var today = LocalDate.now(clock);
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var takesPart = members.takesPart(
                command.wijkaanpak(),
                command.by().organisation(),
                command.member(),
                Mandate.dayThatMatters(command.period(), today));
        return record(clock, now -> state().grant(command, authority, takesPart, now));
    }

    @CommandHandler
    Decision handle(
            CorrectMandate command, Clock clock, ActorRolesLoader authorities, MemberTable members, History history) {
        var granted = state().granted();
        var authority = authorities.of(granted.wijkaanpak(), command.by());
        var takesPart = members.takesPart(
                granted.wijkaanpak(),
                granted.organisation(),
                granted.member(),
                Mandate.dayThatMatters(command.period(), LocalDate.now(clock)));
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        return record(clock, now -> state().correct(command, mistaken, authority, takesPart, now));
    }

    @CommandHandler
    Decision handle(WithdrawMandate command, Clock clock, ActorRolesLoader authorities) {
        var authority = authorities.of(state().granted().wijkaanpak(), command.by());
        return record(clock, now -> state().withdraw(command, authority, now));
    }
}
