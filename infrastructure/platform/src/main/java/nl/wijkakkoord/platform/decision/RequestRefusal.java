// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

/** Why a request is refused whatever it asks: the NL GOV API Design Rules, RFC 9110 and the draft of Idempotency-Key. */
public final class RequestRefusal {
    public static final Refusal UNKNOWN_RESOURCE = new Refusal("unknown-resource", Refusal.Kind.UNKNOWN);
    /** What is answered about a version must stay true. */
    public static final Refusal VERSION_IN_FUTURE = Refusal.invalid("version-in-future");

    public static final Refusal VERSION_MISMATCH = new Refusal("version-mismatch", Refusal.Kind.STALE);
    public static final Refusal REQUEST_IN_FLIGHT = Refusal.notYet("request-in-flight");
    public static final Refusal IDEMPOTENCY_KEY_REUSED =
            new Refusal("idempotency-key-reused", Refusal.Kind.OTHER_REQUEST);
    public static final Refusal TOO_MUCH_AT_ONCE = Refusal.invalid("too-much-at-once");

    private RequestRefusal() {}
}
