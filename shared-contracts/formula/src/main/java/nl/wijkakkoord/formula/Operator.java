// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/** What is done with two amounts. */
enum Operator {
    PLUS,
    MINUS,
    TIMES,
    OVER;

    /** @param position of the operator, for the problem if there is one */
    Fraction apply(Fraction left, Fraction right, int position) {
        if (this == OVER && right.numerator().signum() == 0) {
            throw new FormulaException(ProblemCode.DIVISION_BY_ZERO, position, "/");
        }
        var result = switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.over(right);
        };
        if (result.tooLarge()) {
            throw new FormulaException(ProblemCode.RESULT_OUT_OF_RANGE, position, word());
        }
        return result;
    }

    String word() {
        return switch (this) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case OVER -> "/";
        };
    }
}
