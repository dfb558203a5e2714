// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import java.time.Clock;
import java.time.Instant;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.identity.Issuers;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.MemberRoles;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.directory.OrganisationFacts;
import nl.wijkakkoord.stakeholders.parties.erasure.PersonErasure;
import nl.wijkakkoord.stakeholders.parties.erasure.ReasonsAside;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ChangeRole;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectMembership;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.EraseDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ErasePerson;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinMember;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.Leave;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.LeaveWithParty;
import nl.wijkakkoord.stakeholders.parties.party.OrganisationFactsLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "membership")
class MembershipAggregate extends EventSourcedAggregate<Membership> {

    MembershipAggregate() {
        super(Membership.FOLD, MembershipEvent::membership);
    }

    @CreatingCommandHandler
    Decision handle(JoinAsContact command, Clock clock) {
        return record(state().join(command, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(
            JoinMember command,
            Clock clock,
            ActorRolesLoader authorities,
            OrganisationFactsLoader organisations,
            Issuers issuers,
            MemberTable members) {
        var by = command.by();
        var authority = authorities.of(command.wijkaanpak(), by);
        var speaks = issuers.maySpeakFor(command.issuer(), by.organisation());
        var role = new Fact<>(command.role(), command.period());
        var inRole =
                members.isInRole(command.wijkaanpak(), by.organisation(), command.member(), role, command.membership());
        var now = now(clock);
        var facts = organisations.of(command.wijkaanpak(), by.organisation(), command.membership(), now, now);
        return record(state().join(command, authority, facts, speaks, inRole, now));
    }

    @CommandHandler
    Decision handle(
            ChangeRole command, Clock clock, ActorRolesLoader authorities, OrganisationFactsLoader organisations) {
        var now = now(clock);
        return record(state().changeRole(command, authority(command, authorities), facts(organisations, now), now));
    }

    @CommandHandler
    Decision handle(Leave command, Clock clock, ActorRolesLoader authorities, OrganisationFactsLoader organisations) {
        var now = now(clock);
        return record(state().leave(command, authority(command, authorities), facts(organisations, now), now));
    }

    @CommandHandler
    Decision handle(LeaveWithParty command, Clock clock) {
        return record(state().leave(command, now(clock)));
    }

    @CommandHandler
    Decision handle(
            CorrectMembership command,
            Clock clock,
            ActorRolesLoader authorities,
            OrganisationFactsLoader organisations,
            MemberTable members,
            History history,
            ReasonsAside reasons) {
        var joined = state().joined();
        var elsewhere = MemberRoles.of(command.roles(), command.until()).stream()
                .filter(role ->
                        members.isInRole(joined.wijkaanpak(), joined.organisation(), joined.member(), role, id()))
                .map(Fact::value)
                .findFirst()
                .orElse(null);
        var mistaken = history.entry(id(), command.entry()).orElse(null);
        var now = now(clock);
        var facts = facts(organisations, now);
        var ref = state().next(command.reason());
        var decision =
                record(state().correct(command, mistaken, authority(command, authorities), elsewhere, facts, now));
        return reasons.keep(decision, ref, command.reason());
    }

    @CommandHandler
    Decision handle(CorrectDirectoryEntry command, Clock clock, ActorRolesLoader authorities, Directory directory) {
        var entered = entered(directory);
        return record(state().correctEntry(command, authority(command, authorities), entered, now(clock)));
    }

    @CommandHandler
    Decision handle(EraseDirectoryEntry command, Clock clock, ActorRolesLoader authorities, Directory directory) {
        var entered = entered(directory);
        var authority = authorities.ofLastDay(state().wijkaanpak(), command.by());
        return record(state().erase(command, authority, entered, now(clock)));
    }

    @CommandHandler
    Decision handle(
            ErasePerson command,
            Clock clock,
            ActorRolesLoader authorities,
            Directory directory,
            PersonErasure persons,
            ErasableTexts words) {
        var joined = state().joined();
        var said = persons.said(joined.wijkaanpak(), joined.organisation(), joined.member());
        var authority = authorities.ofLastDay(state().wijkaanpak(), command.by());
        var decision = record(state().erase(command, authority, entered(directory), said, now(clock)));
        if (decision instanceof Accepted accepted) {
            said.forEach((id, version) -> words.erase(
                    id,
                    version,
                    command.erasure().reason(),
                    accepted.events().getLast().at()));
        }
        return decision;
    }

    private boolean entered(Directory directory) {
        var joined = state().joined();
        return directory
                .find(joined.wijkaanpak(), joined.organisation(), joined.member())
                .isPresent();
    }

    private OrganisationFacts facts(OrganisationFactsLoader organisations, Instant now) {
        var joined = state().joined();
        return organisations.of(joined.wijkaanpak(), joined.organisation(), id(), joined.at(), now);
    }

    private ActorRoles authority(MembershipCommand command, ActorRolesLoader authorities) {
        return authorities.of(state().wijkaanpak(), command.by());
    }
}
