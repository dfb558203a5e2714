// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.erasure.ReasonsAside;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantSubmandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "mandate")
class MandateAggregate extends EventSourcedAggregate<Mandate> {

    MandateAggregate() {
        super(Mandate.FOLD, MandateEvent::mandate);
    }

    @CreatingCommandHandler
    Decision handle(GrantMandate command, Clock clock, ActorRolesLoader authorities, MemberTable members) {
        var by = command.by();
        var authority = authorities.of(command.wijkaanpak(), by);
        var day = Mandate.dayThatMatters(command.terms(), LocalDate.now(clock));
        var takesPart = members.takesPart(command.wijkaanpak(), by.organisation(), command.member(), day);
        return record(state().grant(command, authority, takesPart, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(
            GrantSubmandate command, Clock clock, ActorRolesLoader authorities, MemberTable members, History history) {
        var by = command.by();
        var authority = authorities.of(command.wijkaanpak(), by);
        var day = Mandate.dayThatMatters(command.terms(), LocalDate.now(clock));
        var takesPart = members.takesPart(command.wijkaanpak(), by.organisation(), command.member(), day);
        var beneath = history.read(command.under(), Moment.now(), Mandate.FOLD).orElseThrow();
        return record(new Submandate(beneath.state())
                .grant(state(), command, beneath.version(), authority, takesPart, now(clock)));
    }

    @CommandHandler
    Decision handle(
            CorrectMandate command,
            Clock clock,
            ActorRolesLoader authorities,
            MemberTable members,
            History history,
            ReasonsAside reasons) {
        var granted = state().granted();
        var day = Mandate.dayThatMatters(command.terms(), LocalDate.now(clock));
        var takesPart = members.takesPart(granted.wijkaanpak(), granted.organisation(), granted.member(), day);
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        var ref = state().next(command.reason());
        var decision = record(state().correct(
                        command, mistaken, authority(command, authorities), takesPart, beneath(history), now(clock)));
        return reasons.keep(decision, ref, command.reason());
    }

    @CommandHandler
    Decision handle(WithdrawMandate command, Clock clock, ActorRolesLoader authorities, ReasonsAside reasons) {
        var ref = state().next(command.reason());
        var decision = record(state().withdraw(command, authority(command, authorities), now(clock)));
        return reasons.keep(decision, ref, command.reason());
    }

    private @Nullable Mandate beneath(History history) {
        return state().under() == null
                ? null
                : history.read(state().under().mandate(), Moment.now(), Mandate.FOLD)
                        .orElseThrow()
                        .state();
    }

    private ActorRoles authority(MandateCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
