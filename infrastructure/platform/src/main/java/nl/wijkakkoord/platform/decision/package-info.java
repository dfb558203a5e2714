// SPDX-License-Identifier: EUPL-1.2
/**
 * The words in which a state answers, in plain Java: no framework, no clock, no chance, no input or output, here or in what
 * it leads to. A rule of the build holds that.
 *
 * <ul>
 *   <li>In: a {@code Command}, and whatever the state must know, as values.
 *   <li>Out: a {@code Decision}: the events to record, or a {@code Refusal} with a stable code. A {@code Check} passes or
 *       refuses, and checks are chained.
 *   <li>Begin with {@link nl.wijkakkoord.platform.decision.Decision} and {@link nl.wijkakkoord.platform.decision.Check}; how
 *       events become a state is a {@link nl.wijkakkoord.platform.decision.Fold}.
 * </ul>
 */
package nl.wijkakkoord.platform.decision;
