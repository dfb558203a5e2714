// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.rebuild.Projection;

/** Tells each reaction of the events of its type, and of no others. */
record Reactions(List<Reaction<?>> all) {

    /** What only keeps tables comes first: whatever sends a command finds them up to date. */
    Reactions {
        all = all.stream()
                .sorted(Comparator.comparing(reaction -> !keeps(reaction)))
                .toList();
    }

    /** Whether nothing comes of the event but changes in tables. */
    boolean onlyKeep(Received received) {
        return typeOf(received).stream().flatMap(this::to).allMatch(Reactions::keeps);
    }

    void on(Received received) {
        typeOf(received).ifPresent(type -> {
            var wanted = to(type).toList();
            if (!wanted.isEmpty()) {
                var event = Json.MAPPER.treeToValue(received.envelope().data(), type);
                wanted.forEach(reaction -> react(reaction, event, received));
            }
        });
    }

    private static Optional<Class<? extends Event>> typeOf(Received received) {
        return Catalogue.typeOf(received.envelope().type());
    }

    private Stream<Reaction<?>> to(Class<? extends Event> type) {
        return all.stream().filter(reaction -> reaction.event().isAssignableFrom(type));
    }

    private static boolean keeps(Reaction<?> reaction) {
        return reaction.getClass().isAnnotationPresent(Projection.class);
    }

    private static <E extends Event> void react(Reaction<E> reaction, Event event, Received received) {
        reaction.on(reaction.event().cast(event), received);
    }
}
