// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Forgetting;

sealed interface RecoveryCommand extends Command {

    UUID recovery();

    @Override
    default UUID target() {
        return recovery();
    }

    /** Computed from the organisation, so that two who submit at once meet in one aggregate. */
    static UUID recoveryOf(UUID wijkaanpak, OrganisationId organisation) {
        return UUID.nameUUIDFromBytes(
                ("contact recovery of " + organisation + " in " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    /** @param operator whether who acts operates this deployment */
    @Acts(Act.OPERATES)
    record RecoverContact(UUID recovery, UUID wijkaanpak, NewContact contact, boolean operator, By by)
            implements RecoveryCommand {}

    /** Freezes who would be the contact, and puts it before the other parties. */
    @Acts(Act.PREPARES)
    record SubmitRecovery(UUID wijkaanpak, NewContact contact, By by) implements RecoveryCommand {
        @Override
        public UUID recovery() {
            return recoveryOf(wijkaanpak, contact.organisation());
        }
    }

    /** As long as no round is open on it. Whom nobody decides on any more leaves the directory. */
    @Acts(Act.PREPARES)
    record WithdrawRecovery(UUID recovery, String reason, By by) implements RecoveryCommand, Forgetting {}

    /** Nothing is decided any more where the wijkaanpak ended: the same, also when a round is open on it. */
    @Acts(Act.FOLLOWS)
    record LapseRecovery(UUID recovery, String reason, By by) implements RecoveryCommand, Forgetting {}

    /** The other parties decided, in a round. Whom they do not agree to leaves the directory. */
    @Acts(Act.FOLLOWS)
    record ConcludeRecovery(Conclusion conclusion) implements RecoveryCommand, ConcludingCommand, Forgetting {
        @Override
        public UUID recovery() {
            return conclusion.subject().id();
        }
    }

    /**
     * @param membership that the contact gets
     * @param issuer whose tokens the contact will act with
     * @param evidence that the party wants this person
     */
    record NewContact(
            OrganisationId organisation,
            UUID membership,
            UUID member,
            String issuer,
            String reason,
            Evidence evidence) {}
}
