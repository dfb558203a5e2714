// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import nl.wijkakkoord.formula.Result.Comparison;

/** A part of a formula that holds or does not. */
sealed interface Condition extends Expression {

    boolean holds(Evaluation evaluation);

    /** @param position of the operator */
    record Compared(Amount left, Relation relation, Amount right, int position) implements Condition {
        @Override
        public boolean holds(Evaluation evaluation) {
            var leftValue = left.value(evaluation);
            var rightValue = right.value(evaluation);
            var holds = relation.holds(leftValue.compareTo(rightValue));
            evaluation
                    .comparisons()
                    .add(new Comparison(position, leftValue, relation.word(), rightValue, left.unit(), holds));
            return holds;
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public boolean holds(Evaluation evaluation) {
            return !of.holds(evaluation);
        }
    }

    /** Both sides are evaluated, whatever the first says. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Evaluation evaluation) {
            return left.holds(evaluation) & right.holds(evaluation);
        }
    }

    /** Both sides are evaluated, whatever the first says. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Evaluation evaluation) {
            return left.holds(evaluation) | right.holds(evaluation);
        }
    }
}
