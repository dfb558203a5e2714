// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * What a measure does for an objective.
 *
 * @param objective its name in the opgave
 * @param how in words
 */
public record ObjectiveContribution(String objective, String how) {}
