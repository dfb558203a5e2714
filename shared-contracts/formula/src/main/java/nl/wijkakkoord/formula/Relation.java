// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How two amounts are compared. */
enum Relation {
    AT_MOST("<=", order -> order <= 0),
    LESS("<", order -> order < 0),
    AT_LEAST(">=", order -> order >= 0),
    MORE(">", order -> order > 0),
    EQUAL("=", order -> order == 0),
    UNEQUAL("!=", order -> order != 0);

    private final String word;
    private final IntPredicate test;

    Relation(String word, IntPredicate test) {
        this.word = word;
        this.test = test;
    }

    String word() {
        return word;
    }

    boolean holds(int order) {
        return test.test(order);
    }

    static Optional<Relation> of(String word) {
        return Arrays.stream(values())
                .filter(relation -> relation.word.equals(word))
                .findAny();
    }
}
