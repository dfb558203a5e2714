// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface OnboardingCommand extends Command {

    UUID onboarding();

    @Override
    default UUID target() {
        return onboarding();
    }

    /** Of that time that the organisation joined; whoever left and comes back is told anew. */
    static UUID onboardingOf(UUID wijkaanpak, OrganisationId organisation, Instant joinedAt) {
        var name = "onboarding of " + organisation + " in " + wijkaanpak + " at " + joinedAt;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * For the organisation of who acts.
     *
     * @param digest of the dossier that was read
     */
    @Acts(Act.NOTES)
    record SignReceipt(UUID wijkaanpak, Instant joinedAt, Digest digest, By by) implements OnboardingCommand {
        @Override
        public UUID onboarding() {
            return onboardingOf(wijkaanpak, by.organisation(), joinedAt);
        }
    }
}
