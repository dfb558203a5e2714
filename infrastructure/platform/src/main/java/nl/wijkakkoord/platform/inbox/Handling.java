// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;

/** What this service does with what came. Runs inside the inbox's transaction. */
final class Handling {
    private final Heard heard;
    private final List<EveryEvent> keepers;
    private final List<Reaction<?>> reactions;

    Handling(Heard heard, List<EveryEvent> keepers, List<Reaction<?>> reactions) {
        this.heard = heard;
        this.keepers = keepers;
        this.reactions = reactions;
    }

    /** Before anything else, also when it will be parked: what is kept does not depend on what can be handled. */
    void keep(Received received) {
        keepers.forEach(keeper -> keeper.on(received));
    }

    void handle(Received received) {
        if (received.envelope() != null) {
            heard.advance(received);
            react(received);
        } else if (keepers.isEmpty()) {
            throw new IllegalArgumentException("Not a CloudEvent of the service whose topic this is");
        }
    }

    private void react(Received received) {
        var type = Catalogue.typeOf(received.envelope().type()).orElse(null);
        if (type == null) {
            return;
        }
        var wanted = reactions.stream()
                .filter(reaction -> reaction.event().isAssignableFrom(type))
                .toList();
        if (!wanted.isEmpty()) {
            var event = Json.MAPPER.treeToValue(received.envelope().data(), type);
            wanted.forEach(reaction -> react(reaction, event, received));
        }
    }

    private static <E extends Event> void react(Reaction<E> reaction, Event event, Received received) {
        reaction.on(reaction.event().cast(event), received);
    }
}
