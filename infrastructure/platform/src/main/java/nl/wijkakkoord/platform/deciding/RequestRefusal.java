// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deciding;

/** Why a request is refused whatever it asks. */
public enum RequestRefusal implements Refusal {
    UNKNOWN_RESOURCE(Kind.UNKNOWN),
    VERSION_MISMATCH(Kind.STALE),
    REQUEST_IN_FLIGHT(Kind.NOT_YET),
    IDEMPOTENCY_KEY_REUSED(Kind.OTHER_REQUEST),
    TOO_MUCH_AT_ONCE(Kind.INVALID);

    private final Kind kind;

    RequestRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
