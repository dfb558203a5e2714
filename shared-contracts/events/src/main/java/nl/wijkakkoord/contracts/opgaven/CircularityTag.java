// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** In which way a measure saves material. */
public enum CircularityTag {
    /** What comes free in demolition or execution is used again. */
    HERGEBRUIK,
    /** Made of what grows. */
    BIOBASED,
    /** Made so that it can be taken apart without damage. */
    LOSMAAKBAAR,
    /** Made of what was something else before. */
    SECUNDAIR_MATERIAAL
}
