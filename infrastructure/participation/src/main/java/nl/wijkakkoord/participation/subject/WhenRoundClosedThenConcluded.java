// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import java.util.function.Function;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;

/** When a round closed, the owner of a type of subject takes over what the parties decided on each. */
public abstract class WhenRoundClosedThenConcluded implements Reaction<ToldOutcome> {
    private final Commands commands;
    private final String type;
    private final Function<Conclusion, Command> concluding;

    /** @param concluding the command that takes it over */
    protected WhenRoundClosedThenConcluded(Commands commands, String type, Function<Conclusion, Command> concluding) {
        this.commands = commands;
        this.type = type;
        this.concluding = concluding;
    }

    @Override
    public final void on(ToldOutcome event, Received received) {
        Conclusion.of(event, type)
                .forEach(conclusion -> commands.react(received.envelope(), concluding.apply(conclusion)));
    }
}
