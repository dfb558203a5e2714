// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;

/** What this service does with what came. Runs inside the inbox's transaction. */
final class Handling {
    private final ConsumedPositions heard;
    private final List<RawEventListener> keepers;
    private final Reactions reactions;

    Handling(ConsumedPositions heard, List<RawEventListener> keepers, Reactions reactions) {
        this.heard = heard;
        this.keepers = keepers;
        this.reactions = reactions;
    }

    /**
     * Whether the event may share a transaction with others: it is kept, or leads to nothing but changes in tables of this
     * service. What sends a command makes other writers on that aggregate wait, so it does that in as short a transaction
     * as can be.
     */
    boolean isQuiet(Received received) {
        return received.envelope() == null || reactions.onlyKeep(received);
    }

    /** Before anything else, also when they will be parked: what is kept does not depend on what can be handled. */
    void keep(List<Received> events) {
        if (!events.isEmpty()) {
            keepers.forEach(keeper -> keeper.on(events));
        }
    }

    /** From now on this service has heard of them. */
    void advance(List<Received> events) {
        heard.advance(
                events.stream().filter(received -> received.envelope() != null).toList());
    }

    void handle(Received received) {
        if (received.envelope() != null) {
            reactions.on(received);
        } else if (keepers.isEmpty()) {
            throw new IllegalArgumentException("Not a CloudEvent of the service whose topic this is");
        }
    }
}
