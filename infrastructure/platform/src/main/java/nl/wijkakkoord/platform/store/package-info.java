// SPDX-License-Identifier: EUPL-1.2
/**
 * Axon's event store on our own insert-only table, in the one transaction of a request or of a received event (ADR 0001).
 *
 * <ul>
 *   <li>In: events of aggregates, under their contract names, never under a Java class name.
 *   <li>Out: their histories, and states folded from them, now or at any moment of the past ({@code History}).
 *   <li>Begin with {@link nl.wijkakkoord.platform.store.History}; what Axon is made of stands in
 *       {@link nl.wijkakkoord.platform.store.StoreConfiguration}.
 * </ul>
 */
package nl.wijkakkoord.platform.store;
