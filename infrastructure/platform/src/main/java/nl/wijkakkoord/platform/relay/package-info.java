// SPDX-License-Identifier: EUPL-1.2
/**
 * Publishes what was committed: gives positions to visible events that have none, then sends them in that order (ADR 0002).
 *
 * <ul>
 *   <li>In: the tables that {@code store} writes, and a signal after each commit.
 *   <li>Out: CloudEvents after the NL GOV profile on the service's topic; at least once, first occurrences in order, byte for
 *       byte the same. One instance leads.
 *   <li>Begin with {@link nl.wijkakkoord.platform.relay.RelayConfiguration}.
 * </ul>
 */
package nl.wijkakkoord.platform.relay;
