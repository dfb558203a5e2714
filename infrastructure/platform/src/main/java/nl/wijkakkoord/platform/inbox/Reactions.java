// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/** Tells each reaction of the events of its type, and of no others. */
final class Reactions {
    private final List<Listener> listeners;

    /** Projections come first: whatever sends a command finds them up to date. */
    Reactions(List<Reaction<?>> all) {
        listeners = all.stream()
                .map(Listener::of)
                .sorted(Comparator.comparing(listener -> !listener.projects()))
                .toList();
    }

    private record Listener(Reaction<Event> reaction, Class<?> event, boolean projects) {

        @SuppressWarnings("unchecked")
        static Listener of(Reaction<?> reaction) {
            var type = AopUtils.getTargetClass(reaction);
            var event = ResolvableType.forClass(Reaction.class, type).resolveGeneric(0);
            return new Listener((Reaction<Event>) reaction, event, type.isAnnotationPresent(Projection.class));
        }
    }

    /** Whether nothing comes of the event but changes in tables. */
    boolean onlyKeep(Received received) {
        return typeOf(received).stream().flatMap(this::to).allMatch(Listener::projects);
    }

    void on(Received received) {
        typeOf(received).ifPresent(type -> {
            var wanted = to(type).toList();
            if (!wanted.isEmpty()) {
                var event = Catalogue.read(
                                received.envelope().type(), received.envelope().data())
                        .orElseThrow();
                wanted.forEach(listener -> listener.reaction().on(event, received));
            }
        });
    }

    private static Optional<Class<? extends Event>> typeOf(Received received) {
        return Catalogue.typeOf(received.envelope().type());
    }

    private Stream<Listener> to(Class<? extends Event> type) {
        return listeners.stream().filter(listener -> listener.event().isAssignableFrom(type));
    }
}
