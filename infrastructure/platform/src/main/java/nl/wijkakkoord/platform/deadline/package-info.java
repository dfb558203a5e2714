// SPDX-License-Identifier: EUPL-1.2
/**
 * What is still to happen: deadlines are set and cancelled by events, and turned into commands when their time has come
 * (ADR 0010).
 *
 * <ul>
 *   <li>In: a {@code Deadline} bean for each kind, whose event handlers set and cancel it.
 *   <li>Out: its command, once, however many instances run; an effect never depends on when a machine got round to it.
 *   <li>Begin with {@link nl.wijkakkoord.platform.deadline.Deadline}.
 * </ul>
 */
package nl.wijkakkoord.platform.deadline;
