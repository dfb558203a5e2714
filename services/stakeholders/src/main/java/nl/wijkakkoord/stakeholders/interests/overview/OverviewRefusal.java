// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.overview;

import nl.wijkakkoord.platform.decision.Refusal;

/** Row 4-02: what the parties agree to is what they share, as it was frozen. */
final class OverviewRefusal {
    static final Refusal NOTHING_SHARED = Refusal.conflict("nothing-shared");
    /** ADR 0016: a version is decided on once, so the next waits for it. */
    static final Refusal AWAITING_DECISION = Refusal.conflict("awaiting-decision");
    /** What was decided on is not a version of this overview. */
    static final Refusal UNKNOWN_VERSION = Refusal.conflict("unknown-version");
    /** Row 0-03: a position is about a digest. */
    static final Refusal DIGEST_DIFFERS = Refusal.conflict("digest-differs");

    private OverviewRefusal() {}
}
