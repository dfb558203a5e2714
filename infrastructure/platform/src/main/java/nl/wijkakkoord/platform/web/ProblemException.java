// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;

/**
 * The request cannot be carried out for a reason that is the platform's, not the domain's. Its words stand in {@code
 * problems_nl.properties} and {@code problems_en.properties} under {@code <code>.title} and {@code <code>.detail}.
 */
public final class ProblemException extends RuntimeException {
    private final int status;
    private final transient List<InvalidPart> errors;
    private final transient List<Object> arguments;

    public ProblemException(int status, String code, Object... arguments) {
        this(status, code, null, List.of(arguments));
    }

    /** The input is not right, in these parts. */
    ProblemException(String code, List<InvalidPart> errors) {
        this(400, code, errors, List.of());
    }

    private ProblemException(int status, String code, List<InvalidPart> errors, List<Object> arguments) {
        super(code, null, false, false);
        this.status = status;
        this.errors = errors;
        this.arguments = arguments;
    }

    public int status() {
        return status;
    }

    public String code() {
        return getMessage();
    }

    List<InvalidPart> errors() {
        return errors;
    }

    List<Object> arguments() {
        return arguments;
    }
}
