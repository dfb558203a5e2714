// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.Comparator;
import java.util.List;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.rebuild.Keeps;

/** Tells each reaction of the events of its type, and of no others. */
record Reactions(List<Reaction<?>> all) {

    /** What only keeps tables comes first: whatever sends a command finds them up to date. */
    Reactions {
        all = all.stream()
                .sorted(Comparator.comparing(reaction -> !reaction.getClass().isAnnotationPresent(Keeps.class)))
                .toList();
    }

    void on(Received received) {
        var type = Catalogue.typeOf(received.envelope().type()).orElse(null);
        if (type == null) {
            return;
        }
        var wanted = all.stream()
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
