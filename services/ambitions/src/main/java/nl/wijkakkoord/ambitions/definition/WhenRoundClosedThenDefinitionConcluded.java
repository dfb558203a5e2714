// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ReplaceDefinition;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import org.springframework.stereotype.Component;

/**
 * Each definition takes over what the parties decided on it, for the member who closed the round; what the term meant
 * until then is replaced.
 */
@Component
record WhenRoundClosedThenDefinitionConcluded(Commands commands, DefinitionTable table)
        implements Reaction<RoundClosed> {

    @Override
    public void on(RoundClosed event, Received received) {
        for (var verdict : event.on(SubjectType.DEFINITION)) {
            var chosen = verdict.agreed() ? null : event.agreed().orElse(null);
            commands.react(
                    received.envelope(),
                    new ConcludeDefinition(
                            event.wijkaanpak(),
                            verdict.subject(),
                            verdict.agreed(),
                            chosen,
                            event.round(),
                            event.by()));
            if (verdict.agreed()) {
                table.inForceBeside(event.wijkaanpak(), verdict.subject().id())
                        .forEach(before -> commands.react(
                                received.envelope(),
                                new ReplaceDefinition(before, verdict.subject(), event.round(), event.by())));
            }
        }
    }
}
