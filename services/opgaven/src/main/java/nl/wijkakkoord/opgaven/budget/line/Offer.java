// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.line;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.MandateCitation;

/**
 * What a line rests on that was offered if the parties agree in time.
 *
 * @param round in which they are to agree
 * @param before moment by which they are to
 * @param mandate under which it was offered
 */
public record Offer(UUID contribution, UUID issue, UUID round, Instant before, MandateCitation mandate) {}
