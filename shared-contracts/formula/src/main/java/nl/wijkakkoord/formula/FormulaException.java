// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/** A formula or its values cannot be accepted; {@link #problem()} says why and where. */
public final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FormulaException(ProblemCode code, int position, String what) {
        super(code.code() + " at " + position + ": " + what);
        this.problem = new Problem(code, position, what);
    }

    public Problem problem() {
        return problem;
    }
}
