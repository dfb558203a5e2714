// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import nl.wijkakkoord.platform.decision.Refusal;

final class MarketRequestRefusal {
    /** Row 2-18: what was withdrawn asks nobody for anything, and is withdrawn once. */
    static final Refusal REQUEST_WITHDRAWN = Refusal.conflict("request-withdrawn");
    /** Row 2-20: a request of the other kind asks other measures. */
    static final Refusal REQUEST_KIND_STAYS = Refusal.conflict("request-kind-stays");

    private MarketRequestRefusal() {}
}
