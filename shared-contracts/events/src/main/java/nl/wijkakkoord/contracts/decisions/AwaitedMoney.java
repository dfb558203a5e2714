// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;

/**
 * Money that a party waits for.
 *
 * @param of the budget line of which it is to be available, or the measure to which it is to be committed
 * @param atLeastCents whole euro cents, for all years together
 */
public record AwaitedMoney(UUID of, long atLeastCents) {}
