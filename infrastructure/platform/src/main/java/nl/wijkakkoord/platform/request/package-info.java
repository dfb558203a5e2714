// SPDX-License-Identifier: EUPL-1.2
/**
 * Who asks for what, as values that know no HTTP: the actor, the intent of a write, the moment of a read. Controllers take
 * them as parameters; {@code web} reads them.
 *
 * <ul>
 *   <li>Begin with {@link nl.wijkakkoord.platform.request.Intent} and {@link nl.wijkakkoord.platform.request.Moment}.
 * </ul>
 */
package nl.wijkakkoord.platform.request;
