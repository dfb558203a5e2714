// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

/** How one thing rests on another. */
public enum TieKind {
    /** It is for that, made of it, or says what it says because of it. */
    RESTS_ON,
    /** Somebody said it there. */
    COMES_FROM,
    /** It is part of what is done for that. */
    IS_PART_OF,
    /** It is money for that. */
    PAYS,
    /** A round on that. */
    DECIDES_ON,
    /** A round under that procedure. */
    FOLLOWS,
    /** A round says that it goes by that. */
    CITES,
    /** Agreement in the round is to resolve that. */
    RESOLVES,
    /** Agreement in the round did resolve that. */
    RESOLVED,
    /** A round in the place of that one. */
    SUCCEEDS,
    /** A round decides anew on what was agreed in that one. */
    REOPENS
}
