// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.platform.decision.Refusal;

/** What of an edition stands in the way. */
enum SchemeFinding {
    RECIPIENT("recipient-not-eligible", SchemeRefusal.RECIPIENT_NOT_ELIGIBLE),
    HOMES("homes-not-eligible", SchemeRefusal.HOMES_NOT_ELIGIBLE),
    COST("cost-not-eligible", SchemeRefusal.COST_NOT_ELIGIBLE),
    AMOUNT("above-the-cap", SchemeRefusal.ABOVE_THE_CAP);

    private final String code;
    private final Refusal refusal;

    SchemeFinding(String code, Refusal refusal) {
        this.code = code;
        this.refusal = refusal;
    }

    String code() {
        return code;
    }

    Refusal refusal() {
        return refusal;
    }
}
