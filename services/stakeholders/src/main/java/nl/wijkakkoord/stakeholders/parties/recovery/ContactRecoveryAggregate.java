// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.time.Clock;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.identity.Issuers;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "contact-recovery")
class ContactRecoveryAggregate extends EventSourcedAggregate<ContactRecovery> {

    ContactRecoveryAggregate() {
        super(ContactRecovery.FOLD, ContactRecoveryEvent::recovery);
    }

    @CreatingCommandHandler
    Decision handle(
            RecoverContact command, Clock clock, AdmittedParties parties, MemberTable members, Issuers issuers) {
        var organisation = command.organisation();
        // Only the operator learns whether there is such a wijkaanpak.
        var takesPart =
                command.operator() && parties.of(command.wijkaanpak(), null).contains(organisation);
        return record(state().recover(
                        command,
                        parties.of(command.wijkaanpak(), null).contains(organisation),
                        members.hasContact(command.wijkaanpak(), organisation, LocalDate.now(clock)),
                        issuers.maySpeakFor(command.issuer(), organisation),
                        now(clock)));
    }
}
