// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/** A precondition of a value. */
final class Require {
    private Require() {}

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
