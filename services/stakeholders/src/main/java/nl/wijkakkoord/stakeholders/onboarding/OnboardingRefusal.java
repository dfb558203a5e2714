// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import nl.wijkakkoord.platform.decision.Refusal;

final class OnboardingRefusal {
    static final Refusal DOSSIER_ALREADY_RECEIVED = Refusal.conflict("dossier-already-received");
    /** What was read is not the dossier as of joining, or this service has heard more of that time since. */
    static final Refusal DOSSIER_DIFFERS = Refusal.conflict("dossier-differs");

    private OnboardingRefusal() {}
}
