// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import nl.wijkakkoord.platform.problem.InvalidPart;

/** The request is refused before any command was made of it. */
final class ProblemException extends RuntimeException {
    private final int status;
    private final transient List<InvalidPart> errors;

    ProblemException(int status, String code) {
        this(status, code, null);
    }

    /** The input is not right, in these parts. */
    ProblemException(String code, List<InvalidPart> errors) {
        this(400, code, errors);
    }

    private ProblemException(int status, String code, List<InvalidPart> errors) {
        super(code, null, false, false);
        this.status = status;
        this.errors = errors;
    }

    int status() {
        return status;
    }

    String code() {
        return getMessage();
    }

    List<InvalidPart> errors() {
        return errors;
    }
}
