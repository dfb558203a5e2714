// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What a party puts on the table. */
public enum InterestKind {
    /** What a party needs (Dutch: belang), however it is met. */
    INTEREST,
    /** What a party says should happen (standpunt), which is one way to meet an interest. */
    STANDPOINT,
    /** What a party wants to have reached (doel). */
    GOAL
}
