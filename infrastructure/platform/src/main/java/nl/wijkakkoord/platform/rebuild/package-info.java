// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes tables anew from events, while the service goes on (ADR 0011).
 *
 * <ul>
 *   <li>In: beans marked {@code @Projection}, which names their view and tables; the service's own events and those that it
 *       heard.
 *   <li>Out: the same tables, filled again in temporary ones and then replaced; {@code /actuator/views} tells how far it is.
 *   <li>Begin with {@link nl.wijkakkoord.platform.rebuild.Projection}.
 * </ul>
 */
package nl.wijkakkoord.platform.rebuild;
