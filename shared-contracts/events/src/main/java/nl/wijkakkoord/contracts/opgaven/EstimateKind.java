// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** What money a measure takes from a party, or gives it. */
public enum EstimateKind {
    COST,
    /** Money that comes in. */
    BENEFIT,
    /** What is spent already and will be spent less. */
    SAVING,
    /** What would have to be spent without the measure. */
    AVOIDED_COST
}
