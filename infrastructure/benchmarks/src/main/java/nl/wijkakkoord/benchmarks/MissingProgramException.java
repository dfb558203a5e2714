// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

/** Says what to install. */
final class MissingProgramException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingProgramException(String message) {
        super(message);
    }
}
