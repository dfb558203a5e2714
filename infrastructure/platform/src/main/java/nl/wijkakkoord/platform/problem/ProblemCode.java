// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

/** The code of a problem of which nothing more is known than its HTTP status. */
public final class ProblemCode {
    private ProblemCode() {}

    public static String of(int status) {
        return switch (status) {
            case 401 -> "token-missing";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 413 -> "body-too-large";
            case 414 -> "uri-too-long";
            case 415 -> "media-type-unsupported";
            case 429 -> "too-many-requests";
            case 431 -> "headers-too-large";
            case 503 -> "unavailable";
            default -> status < 500 ? "request-invalid" : "fault";
        };
    }
}
