// SPDX-License-Identifier: EUPL-1.2

/**
 * The rankings of the parties combined into one, as a pure function: no clock, no I/O, no dependency, whole numbers
 * only. Whoever holds the rankings can recompute what came out, and why. {@code vectors.json}, beside these classes in
 * the jar, holds rankings with what comes of them for those who write their own implementation.
 */
package nl.wijkakkoord.ranking;
