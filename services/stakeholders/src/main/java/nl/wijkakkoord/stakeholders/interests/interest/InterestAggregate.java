// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.ReasonsForSome;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.AcknowledgeInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.EraseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.RecordInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ReviseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.ShareInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.WithdrawInterest;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingSources;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "interest")
class InterestAggregate extends EventSourcedAggregate<Interest> {

    InterestAggregate() {
        super(Interest.FOLD, InterestEvent::interest);
    }

    @CreatingCommandHandler
    Decision handle(
            RecordInterest command,
            Clock clock,
            ActorRolesLoader authorities,
            InterestTable table,
            MeetingSources meetings,
            ErasableTexts words) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var organisation = command.by().organisation();
        var own = table.interestsOf(command.wijkaanpak(), organisation);
        var source = Optional.ofNullable(command.source())
                .flatMap(meeting -> meetings.source(command.wijkaanpak(), meeting, organisation));
        return keep(command.words(), words, record(state().record(command, authority, own, source, now(clock))));
    }

    @CommandHandler
    Decision handle(
            ReviseInterest command,
            Clock clock,
            ActorRolesLoader authorities,
            InterestTable table,
            ErasableTexts words) {
        var own = table.interestsOf(state().wijkaanpak(), command.by().organisation());
        own.remove(id());
        return keep(
                command.words(),
                words,
                record(state().revise(command, authority(command, authorities), own, now(clock))));
    }

    @CommandHandler
    Decision handle(
            ShareInterest command,
            Clock clock,
            ActorRolesLoader authorities,
            InterestTable table,
            MeetingSources meetings,
            ErasableTexts words) {
        var visible = state().restingOn(table.sharedWith(state().wijkaanpak(), command.with()));
        var said = words.open(state().words());
        var organisation = state().recorded().organisation();
        var source = state().source()
                .map(own -> meetings.shown(own, organisation, command.with().audience()));
        return record(state().share(command, authority(command, authorities), said, visible, source, now(clock)));
    }

    @CommandHandler
    Decision handle(AcknowledgeInterest command, Clock clock, ActorRolesLoader authorities) {
        return record(state().acknowledge(command, authority(command, authorities), now(clock)));
    }

    @CommandHandler
    Decision handle(WithdrawInterest command, Clock clock, ActorRolesLoader authorities, ReasonsForSome reasons) {
        var decision = state().withdraw(command, authority(command, authorities), now(clock));
        return record(reasons.aside(decision, id(), command.reason(), Interest::withoutReason));
    }

    @CommandHandler
    Decision handle(EraseInterest command, Clock clock, ActorRolesLoader authorities, ErasableTexts words) {
        var authority = authority(command, authorities);
        return words.erase(
                record(state().erase(command, authority, words.lastToErase(id()), now(clock))), command.erasure());
    }

    private Decision keep(SaltedWords said, ErasableTexts words, Decision decision) {
        if (decision instanceof Accepted accepted) {
            words.keep(state().words(), said, state().wijkaanpak(), state().ownAudience(), at(accepted));
        }
        return decision;
    }

    private ActorRoles authority(InterestCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }

    private static Instant at(Accepted accepted) {
        return accepted.events().getLast().at();
    }
}
