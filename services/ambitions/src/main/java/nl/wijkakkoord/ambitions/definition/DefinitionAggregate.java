// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Clock;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftNextVersion;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.PublishPlainLanguage;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.RedraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ReplaceDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.SubmitDefinition;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "definition")
class DefinitionAggregate extends EventSourcedAggregate {
    @AggregateIdentifier
    private UUID id;

    private Definition definition = Definition.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision handle(DraftDefinition command, Clock clock, Parties parties) {
        var standing = parties.standing(command.wijkaanpak(), command.by());
        return record(clock, now -> definition.draft(command, standing, now));
    }

    @CommandHandler
    Decision handle(RedraftDefinition command, Clock clock, Parties parties) {
        return record(clock, now -> definition.redraft(command, standing(command, parties), now));
    }

    @CommandHandler
    Decision handle(DraftNextVersion command, Clock clock, Parties parties) {
        return record(clock, now -> definition.draftNext(command, standing(command, parties), now));
    }

    @CommandHandler
    Decision handle(SubmitDefinition command, Clock clock, Parties parties) {
        return record(clock, now -> definition.submit(command, standing(command, parties), now));
    }

    @CommandHandler
    Decision handle(PublishPlainLanguage command, Clock clock, Parties parties) {
        return record(clock, now -> definition.publish(command, standing(command, parties), now));
    }

    @CommandHandler
    Decision handle(ConcludeDefinition command, Clock clock) {
        return record(clock, now -> definition.conclude(command, now));
    }

    @CommandHandler
    Decision handle(ReplaceDefinition command, Clock clock) {
        return record(clock, now -> definition.replace(command, now));
    }

    private ActorAuthority standing(DefinitionCommand command, Parties parties) {
        return parties.standing(definition.wijkaanpak(), command.by());
    }

    /** Only the definition's own events say who it is; the subject's stand after them in the same history. */
    @Override
    protected void evolve(Event event) {
        if (event instanceof DefinitionEvent definitionEvent) {
            id = definitionEvent.definition();
            definition = definition.evolve(definitionEvent);
        }
    }
}
