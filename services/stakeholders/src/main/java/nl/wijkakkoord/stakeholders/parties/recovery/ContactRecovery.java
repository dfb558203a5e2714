// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.ContactRecovered;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.RecoveryNotAgreed;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.RecoverySubmitted;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent.RecoveryWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Versions;
import nl.wijkakkoord.participation.subject.Versions.Status;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.ConcludeRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.LapseRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.RecoverContact;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.SubmitRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.WithdrawRecovery;
import org.jspecify.annotations.Nullable;

/**
 * How a party whose last contact was gone got another one, as its events tell it: from who operates this deployment, or
 * by a round of the other parties (ADR 0028).
 *
 * @param versions that were put before the other parties
 */
record ContactRecovery(@Nullable UUID id, @Nullable UUID wijkaanpak, Versions<RecoveryVersion> versions)
        implements Visible {
    static final ContactRecovery NONE = new ContactRecovery(null, null, Versions.none());
    static final Fold<ContactRecovery, ContactRecoveryEvent> FOLD =
            new Fold<>(NONE, ContactRecoveryEvent.class, ContactRecovery::evolve);

    private static final String TITLE = "Contactpersoon van ";

    private record Contact(OrganisationId organisation, UUID member, String reason, Evidence evidence) {}

    ContactRecovery evolve(ContactRecoveryEvent event) {
        return switch (event) {
            case RecoverySubmitted e ->
                new ContactRecovery(
                        e.recovery(), e.wijkaanpak(), versions.and(new RecoveryVersion(e, Status.SUBMITTED, null)));
            case RecoveryWithdrawn e -> with(e.version(), Status.WITHDRAWN, null);
            case RecoveryNotAgreed e -> with(e.version(), Status.NOT_AGREED, e.round());
            case ContactRecovered e ->
                new ContactRecovery(e.recovery(), e.wijkaanpak(), versions)
                        .with(versions.all().size(), Status.AGREED, e.round());
        };
    }

    Decision recover(RecoverContact command, RecoveryFacts facts, Instant now) {
        var contact = command.contact();
        return refuseWhen(id != null, RecoveryRefusal.RECOVERY_EXISTS)
                .and(() -> refuseWhen(!command.operator(), RecoveryRefusal.NOT_THE_OPERATOR))
                .and(facts::check)
                .thenRecord(() -> new ContactRecovered(
                        command.recovery(),
                        command.wijkaanpak(),
                        contact.organisation(),
                        contact.membership(),
                        contact.member(),
                        contact.reason(),
                        contact.evidence(),
                        null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision submit(SubmitRecovery command, ActorRoles authority, RecoveryFacts facts, Instant now) {
        var contact = command.contact();
        return checkMaySubmit(authority).and(facts::check).then(() -> {
            var number = versions.next();
            var sections = new LinkedHashMap<String, Record>();
            sections.put(
                    SubjectType.CONTACT_RECOVERY_SECTION,
                    new Contact(contact.organisation(), contact.member(), contact.reason(), contact.evidence()));
            var frozen = FrozenSubject.of(SubjectType.CONTACT_RECOVERY, command.recovery(), number, sections);
            var all = Audience.ofWijkaanpak();
            return Decision.accepted(
                    new RecoverySubmitted(
                            command.recovery(),
                            command.wijkaanpak(),
                            number,
                            contact.organisation(),
                            contact.membership(),
                            contact.member(),
                            contact.reason(),
                            contact.evidence(),
                            frozen.digest(),
                            all,
                            command.by(),
                            now),
                    frozen.submissionBeforeAmbition(
                            command.wijkaanpak(), TITLE + contact.organisation(), all, command.by(), now));
        });
    }

    Check checkMaySubmit(ActorRoles authority) {
        return authority
                .checkMayPrepare()
                .and(() -> refuseWhen(versions.awaitDecision(), RecoveryRefusal.RECOVERY_AWAITS_DECISION));
    }

    /**
     * What they agreed to is not done where there is a contact by now, the party left, or the version was taken back: who
     * would be the contact is in no directory then.
     *
     * @param gone whether the contact is, of a party that takes part
     */
    Decision conclude(ConcludeRecovery command, boolean gone, Instant now) {
        var decided = command.conclusion();
        var version = versions.find(decided.subject().version());
        return decided.checkDecidedOn(
                        wijkaanpak,
                        version.map(RecoveryVersion::digest),
                        RecoveryRefusal.RECOVERY_VERSION_UNKNOWN,
                        RecoveryRefusal.RECOVERY_DIGEST_DIFFERS)
                .thenRecord(() -> decided.told(
                        (id, of, number, digest, round, audience, by, at) ->
                                gone && version.orElseThrow().status() != Status.WITHDRAWN
                                        ? recovered(version.orElseThrow().submitted(), round, by, at)
                                        : new RecoveryNotAgreed(id, of, number, digest, round, audience, by, at),
                        RecoveryNotAgreed::new,
                        now));
    }

    private static ContactRecovered recovered(RecoverySubmitted submitted, UUID round, By by, Instant at) {
        return new ContactRecovered(
                submitted.recovery(),
                submitted.wijkaanpak(),
                submitted.organisation(),
                submitted.membership(),
                submitted.member(),
                submitted.reason(),
                submitted.evidence(),
                round,
                submitted.audience(),
                by,
                at);
    }

    Decision withdraw(WithdrawRecovery command, ActorRoles authority, @Nullable UUID openRound, Instant now) {
        return checkMayWithdraw(authority, openRound).then(() -> withdrawn(command.reason(), command.by(), now));
    }

    /** Where nothing is before the others there is nothing to take back. */
    Decision lapse(LapseRecovery command, Instant now) {
        return versions.awaitDecision() ? withdrawn(command.reason(), command.by(), now) : Decision.accepted();
    }

    private Decision withdrawn(String reason, By by, Instant now) {
        var subject = versions.last(SubjectType.CONTACT_RECOVERY, id);
        return Withdrawal.accepted(subject, wijkaanpak, reason, by, now, RecoveryWithdrawn::new);
    }

    Check checkMayWithdraw(ActorRoles authority, @Nullable UUID openRound) {
        return authority.checkMayPrepare().and(() -> Withdrawal.check(versions.awaitDecision(), openRound));
    }

    /** Empty when it was put before nobody, but done by who operates this deployment. */
    Optional<RecoverySubmitted> last() {
        return versions.all().isEmpty()
                ? Optional.empty()
                : Optional.of(versions.all().getLast().submitted());
    }

    private ContactRecovery with(int number, Status status, @Nullable UUID round) {
        return new ContactRecovery(id, wijkaanpak, versions.with(number, status, round));
    }
}
