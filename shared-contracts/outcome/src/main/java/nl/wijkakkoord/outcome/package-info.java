// SPDX-License-Identifier: EUPL-1.2
/**
 * The outcome of a round as a pure function: no clock, no I/O, no dependency, exact integer arithmetic. Whoever holds how the
 * parties agreed to decide, what they said, and the facts that conditions wait for can recompute what was decided, and why.
 * {@code SPECIFICATION.md} beside this module says all of it in prose, for who writes an own implementation; the vectors beside
 * these classes in the jar are questions with their answers.
 */
package nl.wijkakkoord.outcome;
