// SPDX-License-Identifier: EUPL-1.2
/**
 * What held on which days in the real world, beside what was recorded when (ADR 0025). Plain Java, for states and for tables.
 *
 * <ul>
 *   <li>In: facts, "this holds from that day on", in whatever order they are recorded.
 *   <li>Out: what holds on a day, and the periods that follow from the facts.
 *   <li>Begin with {@link nl.wijkakkoord.platform.timeline.Timeline}.
 * </ul>
 */
package nl.wijkakkoord.platform.timeline;
