// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/**
 * A word of a formula.
 *
 * @param position of its first character, from 1
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        NUMBER,
        WORD,
        /** Between brackets, which are left out. */
        UNIT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind != Kind.UNIT && text.equals(sign);
    }
}
