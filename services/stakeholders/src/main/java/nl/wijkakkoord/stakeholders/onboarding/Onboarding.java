// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Instant;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent.DossierReceived;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingCommand.SignReceipt;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party that joined received its dossier.
 *
 * @param received null as long as nobody signed for it
 */
record Onboarding(@Nullable DossierReceived received) {
    static final Onboarding NONE = new Onboarding(null);
    static final Fold<Onboarding, OnboardingEvent> FOLD = new Fold<>(NONE, OnboardingEvent.class, Onboarding::evolve);

    Onboarding evolve(OnboardingEvent event) {
        return switch (event) {
            case DossierReceived e -> new Onboarding(e);
        };
    }

    /** @param dossier as of the moment of joining */
    Decision sign(SignReceipt command, ActorRoles authority, Dossier dossier, Instant now) {
        var digest = dossier.digest();
        return checkMaySign(authority, command.by().organisation())
                .and(() ->
                        Check.refuseWhen(!digest.equals(command.digest()), OnboardingRefusal.DOSSIER_DIFFERS, digest))
                .thenRecord(() -> new DossierReceived(
                        command.onboarding(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.joinedAt(),
                        digest,
                        dossier.canonical(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Row 4-19: who joined signs for it, so only a member of the joiner itself. */
    Check checkMaySign(ActorRoles authority, OrganisationId joiner) {
        return authority
                .checkMayNote()
                .and(() ->
                        Check.refuseWhen(!authority.organisation().equals(joiner), ActorRolesRefusal.NOT_TAKING_PART))
                .and(() -> Check.refuseWhen(received != null, OnboardingRefusal.DOSSIER_ALREADY_RECEIVED));
    }
}
