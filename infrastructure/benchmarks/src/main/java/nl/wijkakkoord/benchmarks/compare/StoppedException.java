// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

/** A side cannot be measured; says which one, and its cause says why. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedException(Side side, Exception cause) {
        super(
                "Nothing is compared: %s cannot be measured with the client of this checkout.".formatted(side.name()),
                cause);
    }
}
