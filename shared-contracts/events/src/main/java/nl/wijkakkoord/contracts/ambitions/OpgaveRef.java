// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.UUID;

/**
 * The objective of an opgave.
 *
 * @param objective its name in the opgave
 */
public record OpgaveRef(UUID opgave, String objective) {}
