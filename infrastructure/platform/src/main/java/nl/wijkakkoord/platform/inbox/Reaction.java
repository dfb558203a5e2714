// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import nl.wijkakkoord.contracts.Event;

/** What this service does when it hears of an event; called once per event, in one transaction. */
public interface Reaction<E extends Event> {

    /** One event type, or a sealed interface for all of its types. */
    Class<E> event();

    void on(E event, Received received);
}
