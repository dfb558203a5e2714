// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum RoundStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED
}
