// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

public enum RoundStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED,
    /** Ended without an outcome. */
    @JsonProperty("cancelled")
    CANCELLED;

    static RoundStatus of(boolean cancelled, @Nullable Boolean agreed) {
        if (cancelled) {
            return CANCELLED;
        }
        return agreed == null ? OPEN : CLOSED;
    }
}
