// SPDX-License-Identifier: EUPL-1.2
/**
 * What a refused request is told: a problem document (RFC 9457), in Dutch or English.
 *
 * <ul>
 *   <li>In: a code with a title and a detail in {@code problems_*.properties}, in the service's {@code refusals/*} or in a
 *       {@code MessageBundle} that a module adds.
 *   <li>Out: {@code application/problem+json} with the headers of every answer; also from filters, where no controller is.
 *   <li>Begin with {@link nl.wijkakkoord.platform.problem.ProblemWriter}.
 * </ul>
 */
package nl.wijkakkoord.platform.problem;
