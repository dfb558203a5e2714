// SPDX-License-Identifier: EUPL-1.2

/**
 * The outcome of a round as a pure function: no clock, no I/O, no dependency, exact integer
 * arithmetic. Whoever holds the terms of a round, the positions taken in it, and the parties that
 * left it or were set aside can recompute whether it was agreed, and why; or, in a round on rivals, which of them.
 * {@code vectors.json}, {@code left-vectors.json}, {@code set-aside-vectors.json} and {@code choice-vectors.json}, beside these
 * classes in the jar, hold inputs with their outcomes for those who write their own implementation.
 */
package nl.wijkakkoord.outcome;
