// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ConcludeDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.ReplaceDefinition;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Conclusion;
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
        implements Reaction<ToldOutcome> {

    @Override
    public void on(ToldOutcome event, Received received) {
        for (var conclusion : Conclusion.of(event, SubjectType.DEFINITION)) {
            var subject = conclusion.subject();
            var chosen = conclusion.agreed() ? null : event.agreed().orElse(null);
            commands.react(received.envelope(), new ConcludeDefinition(conclusion, chosen));
            if (conclusion.agreed()) {
                table.inForceBeside(event.wijkaanpak(), subject.id())
                        .forEach(before -> commands.react(
                                received.envelope(),
                                new ReplaceDefinition(before, subject, event.round(), event.by())));
            }
        }
    }
}
