// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.List;

/** A part of a formula that has a value and a unit. */
sealed interface Amount extends Expression {

    Unit unit();

    Fraction value(Evaluation evaluation);

    record Literal(Fraction value, Unit unit) implements Amount {
        @Override
        public Fraction value(Evaluation evaluation) {
            return value;
        }
    }

    record Input(String name, Unit unit) implements Amount {
        @Override
        public Fraction value(Evaluation evaluation) {
            return evaluation.values().get(name);
        }
    }

    record Negated(Amount of) implements Amount {
        @Override
        public Unit unit() {
            return of.unit();
        }

        @Override
        public Fraction value(Evaluation evaluation) {
            return of.value(evaluation).negated();
        }
    }

    /** @param position of the operator */
    record Computed(Amount left, Operator operator, Amount right, Unit unit, int position) implements Amount {
        @Override
        public Fraction value(Evaluation evaluation) {
            return operator.apply(left.value(evaluation), right.value(evaluation), position);
        }
    }

    /** @param arguments at least one, all of one unit */
    record Called(Function function, List<Amount> arguments, int position) implements Amount {
        @Override
        public Unit unit() {
            return arguments.getFirst().unit();
        }

        @Override
        public Fraction value(Evaluation evaluation) {
            return arguments.stream()
                    .map(argument -> argument.value(evaluation))
                    .reduce((left, right) -> function.apply(left, right, position))
                    .orElseThrow();
        }
    }
}
