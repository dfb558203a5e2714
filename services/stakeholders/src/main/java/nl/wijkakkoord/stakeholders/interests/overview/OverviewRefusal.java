// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import nl.wijkakkoord.platform.decision.Refusal;

final class OverviewRefusal {
    static final Refusal NOTHING_SHARED = Refusal.conflict("nothing-shared");
    /** The parties have not yet decided on the version before them. */
    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** What was decided on is not a version of this overview. */
    static final Refusal UNKNOWN_VERSION = Refusal.conflict("unknown-version");

    static final Refusal DIGEST_DIFFERS = Refusal.conflict("digest-differs");

    private OverviewRefusal() {}
}
