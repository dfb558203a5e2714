// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingCommand.SignReceipt;
import nl.wijkakkoord.stakeholders.parties.standing.ActorRolesLoader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "onboarding")
class OnboardingAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Onboarding onboarding = Onboarding.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(SignReceipt command, Clock clock, ActorRolesLoader standings, Dossiers dossiers) {
        var standing = standings.of(command.wijkaanpak(), command.by());
        var dossier = dossiers.of(command.wijkaanpak(), command.by().organisation(), command.joinedAt());
        return record(clock, now -> onboarding.sign(command, standing, dossier, now));
    }

    @Override
    protected void evolve(Event event) {
        if (event instanceof OnboardingEvent onboardingEvent) {
            id = onboardingEvent.onboarding();
            onboarding = onboarding.evolve(onboardingEvent);
        }
    }
}
