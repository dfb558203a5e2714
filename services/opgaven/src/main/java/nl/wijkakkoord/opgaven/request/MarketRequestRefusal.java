// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import nl.wijkakkoord.platform.deciding.Refusal;

enum MarketRequestRefusal implements Refusal {
    REQUEST_WITHDRAWN(Kind.CONFLICT),
    /** A request of the other kind asks other measures. */
    REQUEST_KIND_STAYS(Kind.CONFLICT);

    private final Kind kind;

    MarketRequestRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
