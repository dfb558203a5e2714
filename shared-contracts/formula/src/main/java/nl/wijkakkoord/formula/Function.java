// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/** What can be asked of a list of amounts. The names in lower case are words of the language. */
enum Function {
    MIN,
    MAX,
    SUM;

    Fraction apply(Fraction left, Fraction right, int position) {
        return switch (this) {
            case MIN -> left.compareTo(right) <= 0 ? left : right;
            case MAX -> left.compareTo(right) >= 0 ? left : right;
            case SUM -> Operator.PLUS.apply(left, right, position);
        };
    }
}
