// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/**
 * Why there is no formula, or no result.
 *
 * @param position of the character in the formula, from 1; 0 where it is about no place in the text
 * @param what the word, character, input or unit that it is about, as it was written
 */
public record Problem(ProblemCode code, int position, String what) {}
