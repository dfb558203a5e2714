// SPDX-License-Identifier: EUPL-1.2
/**
 * What this service hears of others: each event once, in the order of its wijkaanpak, in the transaction of what it leads to.
 *
 * <ul>
 *   <li>In: the topics of other services. What cannot be handled is parked with the later events of its key.
 *   <li>Out: calls of every {@code Reaction} for its type of event; projections first, several events in one transaction;
 *       {@code ConsumedPositions} says how far was heard.
 *   <li>Begin with {@link nl.wijkakkoord.platform.inbox.Reaction}; a message is read in
 *       {@code MessageParser}.
 * </ul>
 */
package nl.wijkakkoord.platform.inbox;
