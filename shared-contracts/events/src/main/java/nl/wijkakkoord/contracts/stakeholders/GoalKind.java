// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What a wijkaanpak is for. */
public enum GoalKind {
    CO2_NEUTRAAL,
    AARDGASVRIJ,
    /** Something else; its text says what. */
    ANDERS
}
