// SPDX-License-Identifier: EUPL-1.2
/**
 * The one way in for everything that changes: a request, a policy's reaction, a deadline. Events, search tables, what is
 * kept beside them and the answer to the request's {@code Idempotency-Key} are written in one transaction (ADR 0009).
 *
 * <ul>
 *   <li>In: an {@code Intent} (or the envelope of an event, or a deadline) and a {@code Command}.
 *   <li>Out: a {@code Receipt}, or a {@code RefusedException}; never an HTTP answer. A repeated request gets the answer of the
 *       first ({@code RepeatedRequests}); refusals about agreement or mandate are recorded (ADR 0012).
 *   <li>Begin with {@link nl.wijkakkoord.platform.command.Commands}, then
 *       {@link nl.wijkakkoord.platform.command.EventSourcedAggregate}, which every aggregate extends.
 * </ul>
 */
package nl.wijkakkoord.platform.command;
