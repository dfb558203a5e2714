// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/** How it is with something that a condition waits for. Only what holds meets a condition; the others say why it does not. */
public enum Fact {
    HOLDS,
    NOT_YET,
    FAILED,
    /** It did hold: such as a decision that another one took the place of. */
    NO_LONGER
}
