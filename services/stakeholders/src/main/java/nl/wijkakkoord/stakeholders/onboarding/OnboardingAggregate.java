// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Clock;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingCommand.SignReceipt;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "onboarding")
class OnboardingAggregate extends EventSourcedAggregate<Onboarding> {

    OnboardingAggregate() {
        super(Onboarding.FOLD, OnboardingEvent::onboarding);
    }

    @CreatingCommandHandler
    Decision handle(SignReceipt command, Clock clock, ActorRolesLoader authorities, Dossiers dossiers) {
        var authority = authorities.of(command.wijkaanpak(), command.by());
        var dossier = dossiers.of(command.wijkaanpak(), command.by().organisation(), command.joinedAt());
        return record(state().sign(command, authority, dossier, now(clock)));
    }
}
