// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a wijkaanpak is for. */
public enum GoalKind {
    @JsonProperty("co2-neutraal")
    CO2_NEUTRAAL,
    @JsonProperty("aardgasvrij")
    AARDGASVRIJ,
    /** Something else; its text says what. */
    @JsonProperty("anders")
    ANDERS
}
