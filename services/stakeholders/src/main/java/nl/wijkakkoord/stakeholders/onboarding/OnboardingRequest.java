// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import jakarta.validation.constraints.NotNull;
import nl.wijkakkoord.contracts.Digest;

/** What is asked over HTTP. */
interface OnboardingRequest {

    /** @param digest of the dossier that was read */
    record NewReceipt(@NotNull Digest digest) {}
}
