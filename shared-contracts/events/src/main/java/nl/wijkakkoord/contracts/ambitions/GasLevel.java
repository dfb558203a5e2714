// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/** How far the wijk goes with leaving natural gas. */
public enum GasLevel {
    /** No home is connected to natural gas. */
    AARDGASVRIJ,
    /** Homes are prepared, so that they can leave natural gas later without another renovation. */
    AARDGASVRIJ_READY
}
