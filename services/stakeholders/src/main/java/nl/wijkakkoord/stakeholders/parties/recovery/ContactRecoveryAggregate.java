// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.identity.Issuers;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.ConcludeRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.RecoverContact;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.SubmitRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.WithdrawRecovery;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "contact-recovery")
class ContactRecoveryAggregate extends EventSourcedAggregate<ContactRecovery> {

    ContactRecoveryAggregate() {
        super(ContactRecovery.FOLD, ContactRecoveryEvent::recovery);
    }

    @CreatingCommandHandler
    Decision handle(
            RecoverContact command, Clock clock, AdmittedParties parties, MemberTable members, Issuers issuers) {
        var contact = command.contact();
        // Only the operator learns whether there is such a wijkaanpak.
        var facts = command.operator()
                ? facts(command.wijkaanpak(), contact.organisation(), clock, parties, members)
                : new RecoveryFacts(contact.organisation(), false, false);
        var speaks = issuers.maySpeakFor(contact.issuer(), contact.organisation());
        return record(state().recover(command, facts, speaks, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(
            SubmitRecovery command,
            Clock clock,
            ActorRolesLoader authorities,
            AdmittedParties parties,
            MemberTable members,
            Issuers issuers) {
        var contact = command.contact();
        return record(state().submit(
                        command,
                        authorities.of(command.wijkaanpak(), command.by()),
                        facts(command.wijkaanpak(), contact.organisation(), clock, parties, members),
                        issuers.maySpeakFor(contact.issuer(), contact.organisation()),
                        now(clock)));
    }

    @CommandHandler
    Decision handle(
            WithdrawRecovery command,
            Clock clock,
            ActorRolesLoader authorities,
            OpenRoundProjection rounds,
            Directory directory) {
        var authority = authorities.of(state().wijkaanpak(), command.by());
        var open = rounds.on(SubjectType.CONTACT_RECOVERY, command.recovery());
        return forgetting(record(state().withdraw(command, authority, open, now(clock))), directory);
    }

    @CommandHandler
    Decision handle(
            ConcludeRecovery command, Clock clock, AdmittedParties parties, MemberTable members, Directory directory) {
        var organisation = state().last().orElseThrow().organisation();
        var facts = facts(state().wijkaanpak(), organisation, clock, parties, members);
        return forgetting(record(state().conclude(command, facts, now(clock))), directory);
    }

    /** Who does not become the contact is in no directory. */
    private Decision forgetting(Decision decision, Directory directory) {
        if (decision instanceof Accepted accepted
                && accepted.events().stream().noneMatch(ContactRecovered.class::isInstance)) {
            state().last().ifPresent(last -> directory.forget(last.wijkaanpak(), last.organisation(), last.member()));
        }
        return decision;
    }

    private static RecoveryFacts facts(
            UUID wijkaanpak, OrganisationId organisation, Clock clock, AdmittedParties parties, MemberTable members) {
        return new RecoveryFacts(
                organisation,
                parties.of(wijkaanpak, null).contains(organisation),
                members.hasContact(wijkaanpak, organisation, LocalDate.now(clock)));
    }
}
