// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Instant;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.stakeholders.onboarding.WorkingAgreementTable.WorkingAgreements;
import org.jspecify.annotations.Nullable;

/**
 * @param dossier as it was received; as it is known now, as long as nobody signed for it
 * @param canonical the same as RFC 8785 JSON
 * @param digest SHA-256 over {@code canonical}
 * @param texts what was agreed, word for word
 * @param receipt null as long as nobody signed
 */
record OnboardingView(
        Dossier dossier,
        String canonical,
        Digest digest,
        DossierTexts texts,
        @Nullable Signature receipt,
        List<AllowedAction> allowedActions) {

    /** @param agreements each version with its sections, as it was put before the parties */
    record DossierTexts(List<FrozenVersion> agreements, List<WorkingAgreements> workingAgreements) {}

    record Signature(By by, Instant at) {}
}
