// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.inbox;

import java.util.List;

/** What this service does with what came. Runs inside the inbox's transaction. */
final class Handling {
    private final Heard heard;
    private final List<EveryEvent> keepers;
    private final Reactions reactions;

    Handling(Heard heard, List<EveryEvent> keepers, Reactions reactions) {
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
            reactions.on(received);
        } else if (keepers.isEmpty()) {
            throw new IllegalArgumentException("Not a CloudEvent of the service whose topic this is");
        }
    }
}
