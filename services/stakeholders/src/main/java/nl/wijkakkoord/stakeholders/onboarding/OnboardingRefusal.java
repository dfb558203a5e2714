// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import nl.wijkakkoord.platform.decision.Refusal;

/** Refusals of row 4-19: who joins gets the dossier of that day, and signs that it did. */
final class OnboardingRefusal {
    /** Ours: a receipt is of one moment, and another would leave two. */
    static final Refusal DOSSIER_ALREADY_RECEIVED = Refusal.conflict("dossier-already-received");
    /** What was read is not the dossier as of joining, or this service has heard more of that time since. */
    static final Refusal DOSSIER_DIFFERS = Refusal.conflict("dossier-differs");

    private OnboardingRefusal() {}
}
