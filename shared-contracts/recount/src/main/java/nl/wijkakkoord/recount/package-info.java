// SPDX-License-Identifier: EUPL-1.2
/**
 * A round counted again, from its events alone (ADR 0037): what was said becomes the question that {@code wijkakkoord-outcome}
 * answers, and the answer is laid beside what the closing event said. It shares nothing with the service that closes rounds but
 * the function and how its words are written in events.
 */
package nl.wijkakkoord.recount;
