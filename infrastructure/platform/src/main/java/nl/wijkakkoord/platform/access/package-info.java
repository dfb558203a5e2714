// SPDX-License-Identifier: EUPL-1.2
/**
 * Who may see what. It decides on the rights of today, also over what is asked of the past, and what it has not heard of is
 * closed.
 *
 * <ul>
 *   <li>In: parties and auditors, told to {@link nl.wijkakkoord.platform.access.Readers} by whoever hears of them, in the
 *       transaction of the event; an audience as a caller chooses it.
 *   <li>Out: yes or no for one organisation, one wijkaanpak and one audience; {@code unknown-resource} where a refusal would
 *       tell that something exists.
 *   <li>Begin with {@link nl.wijkakkoord.platform.access.Access}.
 * </ul>
 */
package nl.wijkakkoord.platform.access;
