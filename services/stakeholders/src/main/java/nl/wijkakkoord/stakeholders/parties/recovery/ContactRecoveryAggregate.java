// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.OpenRoundProjection;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.ConcludeRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.LapseRecovery;
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
    Decision handle(RecoverContact command, Clock clock, RecoveryFactsLoader facts) {
        // Only the operator learns whether there is such a wijkaanpak.
        var known = command.operator()
                ? facts.of(command.wijkaanpak(), command.contact())
                : new RecoveryFacts(command.contact().organisation(), false, false, false);
        return record(state().recover(command, known, now(clock)));
    }

    @CreatingCommandHandler
    Decision handle(SubmitRecovery command, Clock clock, ActorRolesLoader authorities, RecoveryFactsLoader facts) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var known = facts.of(command.wijkaanpak(), command.contact());
        return record(state().submit(command, authority, known, now(clock)));
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
    Decision handle(LapseRecovery command, Clock clock, Directory directory) {
        return forgetting(record(state().lapse(command, now(clock))), directory);
    }

    @CommandHandler
    Decision handle(ConcludeRecovery command, Clock clock, RecoveryFactsLoader facts, Directory directory) {
        var organisation = state().last().orElseThrow().organisation();
        var gone = facts.isGone(state().wijkaanpak(), organisation);
        return forgetting(record(state().conclude(command, gone, now(clock))), directory);
    }

    /** Who does not become the contact is in no directory. */
    private Decision forgetting(Decision decision, Directory directory) {
        if (decision instanceof Accepted accepted
                && !accepted.events().isEmpty()
                && accepted.events().stream().noneMatch(ContactRecovered.class::isInstance)) {
            state().last().ifPresent(last -> directory.forget(last.wijkaanpak(), last.organisation(), last.member()));
        }
        return decision;
    }
}
