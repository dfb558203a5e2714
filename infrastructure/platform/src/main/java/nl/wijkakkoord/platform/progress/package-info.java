// SPDX-License-Identifier: EUPL-1.2
/**
 * How far a service has told what it recorded, for what follows in another one from its silence (ADR 0025).
 *
 * <ul>
 *   <li>In: what {@code store} and {@code relay} keep of events and their publication.
 *   <li>Out: a moment per service, in Kafka; {@code inbox} asks for it.
 *   <li>Begin with {@link nl.wijkakkoord.platform.progress.ToldUntil}.
 * </ul>
 */
package nl.wijkakkoord.platform.progress;
