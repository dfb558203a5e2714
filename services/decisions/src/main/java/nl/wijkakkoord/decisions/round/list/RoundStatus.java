// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import org.jspecify.annotations.Nullable;

public enum RoundStatus {
    OPEN,
    CLOSED,
    /** Ended without an outcome. */
    CANCELLED;

    static RoundStatus of(boolean cancelled, @Nullable Boolean agreed) {
        if (cancelled) {
            return CANCELLED;
        }
        return agreed == null ? OPEN : CLOSED;
    }
}
