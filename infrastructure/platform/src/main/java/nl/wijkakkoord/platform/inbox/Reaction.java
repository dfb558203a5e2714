// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import nl.wijkakkoord.contracts.Event;

/**
 * What this service does when it hears of an event. Every bean of this type is called once per event of its type, in
 * the transaction that records that the event was heard: what it writes stands or falls with that. When it throws, all
 * is tried again a few times; then the event is parked, with the later ones of its wijkaanpak.
 *
 * @param <E> one event type, or a sealed interface for all of its types
 */
public interface Reaction<E extends Event> {

    void on(E event, Received received);
}
