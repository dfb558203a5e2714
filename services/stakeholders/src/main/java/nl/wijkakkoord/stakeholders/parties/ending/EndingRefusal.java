// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.ending;

import nl.wijkakkoord.platform.decision.Refusal;

/** A wijkaanpak ends as its parties decide: ADR 0028, unless another source is named. */
final class EndingRefusal {
    /** ADR 0016: a version is decided on once, so the next waits for it. */
    static final Refusal ENDING_AWAITS_DECISION = Refusal.conflict("ending-awaits-decision");
    /** What was decided on is not a version of this. */
    static final Refusal ENDING_VERSION_UNKNOWN = Refusal.conflict("ending-version-unknown");
    /** Row 0-03: a position is about a digest. */
    static final Refusal ENDING_DIGEST_DIFFERS = Refusal.conflict("ending-digest-differs");
    /** Once the parties agreed on how they decide, they decide on this too. */
    static final Refusal ENDING_TAKES_A_ROUND = Refusal.conflict("ending-takes-a-round");
    /** They may be agreeing on how they decide just now. */
    static final Refusal ROUND_STILL_OPEN = Refusal.conflict("round-still-open");

    static final Refusal INITIATOR_ENDS_IT = Refusal.notAllowed("initiator-ends-it");

    private EndingRefusal() {}
}
