// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/** That a party whose last contact was gone got another one, as its event tells it. */
record ContactRecovery(@Nullable ContactRecovered recovered) implements Visible {
    static final ContactRecovery NONE = new ContactRecovery(null);
    static final Fold<ContactRecovery, ContactRecoveryEvent> FOLD =
            new Fold<>(NONE, ContactRecoveryEvent.class, ContactRecovery::evolve);

    @Override
    public UUID wijkaanpak() {
        return recovered.wijkaanpak();
    }

    ContactRecovery evolve(ContactRecoveryEvent event) {
        return switch (event) {
            case ContactRecovered e -> new ContactRecovery(e);
        };
    }

    /**
     * @param takesPart whether the organisation is a party today
     * @param hasContact whether somebody is its contact today, or will be
     * @param issuerSpeaks whether the issuer may speak for it
     */
    Decision recover(RecoverContact command, boolean takesPart, boolean hasContact, boolean issuerSpeaks, Instant now) {
        return refuseWhen(recovered != null, RecoveryRefusal.RECOVERY_EXISTS)
                .and(() -> refuseWhen(!command.operator(), RecoveryRefusal.NOT_THE_OPERATOR))
                .and(() -> refuseWhen(!takesPart, RecoveryRefusal.NOT_A_PARTY_HERE, command.organisation()))
                .and(() -> refuseWhen(hasContact, RecoveryRefusal.CONTACT_IS_THERE, command.organisation()))
                .and(() -> refuseWhen(!issuerSpeaks, RecoveryRefusal.ISSUER_NOT_OF_PARTY, command.issuer()))
                .thenRecord(() -> new ContactRecovered(
                        command.recovery(),
                        command.wijkaanpak(),
                        command.organisation(),
                        command.membership(),
                        command.member(),
                        command.reason(),
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }
}
