// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.function.BiFunction;
import nl.wijkakkoord.contracts.Event;

/**
 * How the events of one kind of aggregate become its state: the same for who decides on it and for who reads it.
 *
 * @param blank before the first event
 * @param events other events in the same history count as versions, and do not change the state
 */
public record Fold<S, E extends Event>(S blank, Class<E> events, BiFunction<S, E, S> evolve) {

    public S after(S state, Event event) {
        return events.isInstance(event) ? evolve.apply(state, events.cast(event)) : state;
    }
}
