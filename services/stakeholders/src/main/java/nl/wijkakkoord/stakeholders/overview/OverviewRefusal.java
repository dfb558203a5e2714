// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.overview;

import nl.wijkakkoord.platform.deciding.Refusal;

enum OverviewRefusal implements Refusal {
    NOTHING_SHARED(Kind.CONFLICT),
    /** The parties have not yet decided on the version before them. */
    AWAITING_DECISION(Kind.CONFLICT),
    /** What was decided on is not a version of this overview. */
    UNKNOWN_VERSION(Kind.CONFLICT),
    DIGEST_DIFFERS(Kind.CONFLICT);

    private final Kind kind;

    OverviewRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
