// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

/**
 * Why a command was refused. Each concept has a class of these, {@code …Refusal}; the words, in Dutch and English, stand
 * in the service's message bundle {@code refusals} under {@code <code>.title} and {@code <code>.detail}.
 *
 * @param code stable, in kebab-case: the last part of the problem's type on the wire (RFC 9457)
 */
public record Refusal(String code, Kind kind) {

    public enum Kind {
        /** The actor may not do this at all. HTTP 403. */
        NOT_ALLOWED,
        /** What the command is about does not exist, or the actor may not know that it does. HTTP 404. */
        UNKNOWN,
        /** What was asked is not of the right form. HTTP 400. */
        INVALID,
        /** It cannot be done as things stand. HTTP 409. */
        CONFLICT,
        /** It may be possible in a moment, when this service has heard of it. HTTP 409 with Retry-After. */
        NOT_YET,
        /** The resource is no longer at the version that the request names. HTTP 412. */
        STALE,
        /** The request's Idempotency-Key was used for another request. HTTP 422. */
        OTHER_REQUEST;

        /** Whether the same request, with the same key, is refused for ever. The other kinds may pass by themselves. */
        public boolean isFinal() {
            return switch (this) {
                case NOT_ALLOWED, INVALID, CONFLICT -> true;
                case UNKNOWN, NOT_YET, STALE, OTHER_REQUEST -> false;
            };
        }
    }

    /** {@link Kind#NOT_ALLOWED} */
    public static Refusal notAllowed(String code) {
        return new Refusal(code, Kind.NOT_ALLOWED);
    }

    /** {@link Kind#INVALID} */
    public static Refusal invalid(String code) {
        return new Refusal(code, Kind.INVALID);
    }

    /** {@link Kind#CONFLICT} */
    public static Refusal conflict(String code) {
        return new Refusal(code, Kind.CONFLICT);
    }

    /** {@link Kind#NOT_YET} */
    public static Refusal notYet(String code) {
        return new Refusal(code, Kind.NOT_YET);
    }
}
