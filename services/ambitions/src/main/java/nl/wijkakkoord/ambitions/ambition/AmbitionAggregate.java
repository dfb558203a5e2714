// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ChangeCriteria;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ConcludeAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftNextAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RedraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.RestateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.StateAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.TakeUpObjective;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "ambition")
class AmbitionAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Ambition ambition = Ambition.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(DraftAmbition command, Clock clock, Parties parties, AmbitionFactsLoader surrounding) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        return record(clock, now -> ambition.draft(command, standing, surrounding.of(command.wijkaanpak()), now));
    }

    @CommandHandler
    Decision handle(RedraftAmbition command, Clock clock, Parties parties, AmbitionFactsLoader surrounding) {
        return record(
                clock,
                now -> ambition.redraft(
                        command, standing(command, parties), surrounding.of(ambition.wijkaanpak()), now));
    }

    @CommandHandler
    Decision handle(DraftNextAmbition command, Clock clock, Parties parties, AmbitionFactsLoader surrounding) {
        return record(
                clock,
                now -> ambition.draftNext(
                        command, standing(command, parties), surrounding.of(ambition.wijkaanpak()), now));
    }

    @CommandHandler
    Decision handle(SubmitAmbition command, Clock clock, Parties parties, ChosenThemes themes) {
        return record(
                clock,
                now -> ambition.submit(command, standing(command, parties), themes.of(ambition.wijkaanpak()), now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(StateAmbition command, Clock clock, Parties parties, AmbitionFactsLoader surrounding) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        return record(clock, now -> ambition.state(command, standing, surrounding.of(command.wijkaanpak()), now));
    }

    @CommandHandler
    Decision handle(RestateAmbition command, Clock clock, Parties parties, AmbitionFactsLoader surrounding) {
        return record(
                clock,
                now -> ambition.restate(
                        command, standing(command, parties), surrounding.of(ambition.wijkaanpak()), now));
    }

    @CommandHandler
    Decision handle(ConcludeAmbition command, Clock clock) {
        return record(clock, now -> Conclusion.of(ambition, command, now));
    }

    @CommandHandler
    Decision handle(TakeUpObjective command, Clock clock) {
        return record(clock, now -> ambition.takeUp(command, now));
    }

    @CommandHandler
    Decision handle(ChangeCriteria command, Clock clock) {
        return record(clock, now -> ambition.changeCriteria(command, now));
    }

    private ActorAuthority standing(AmbitionCommand command, Parties parties) {
        return parties.standing(ambition.wijkaanpak(), command.by());
    }

    /** Only the ambition's own events say what it is; the subject's stand after them in the same history. */
    @Override
    protected void evolve(Event event) {
        if (event instanceof AmbitionEvent ambitionEvent) {
            id = ambitionEvent.ambition();
            ambition = ambition.evolve(ambitionEvent);
        }
    }
}
