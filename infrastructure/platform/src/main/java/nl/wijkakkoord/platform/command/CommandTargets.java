// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import nl.wijkakkoord.platform.decision.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Tells Axon which aggregate a command is for; so commands need not know Axon. */
public final class CommandTargets implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null);
    }
}
