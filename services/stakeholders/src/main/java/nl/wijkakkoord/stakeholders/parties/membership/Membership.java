// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import static nl.wijkakkoord.stakeholders.parties.membership.MembershipRefusal.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryCorrected;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Confidential;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRules;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.directory.MemberRoles;
import nl.wijkakkoord.stakeholders.parties.directory.OrganisationFacts;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ChangeRole;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectMembership;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.EraseDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ErasePerson;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinMember;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.Leave;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.LeaveWithParty;
import org.jspecify.annotations.Nullable;

/**
 * A member's part in a wijkaanpak, as its events tell it.
 *
 * @param roles none for one who left before the first day
 * @param reason of the last correction, null when there is none
 * @param corrected ids of the events in whose place a correction stands
 */
record Membership(
        @Nullable MemberJoined joined,
        Timeline<MemberRole> roles,
        @Nullable WordsRef reason,
        Set<UUID> corrected) implements Confidential {
    static final Membership NONE = new Membership(null, Timeline.empty(), null, Set.of());
    static final Fold<Membership, MembershipEvent> FOLD = new Fold<>(NONE, MembershipEvent.class, Membership::evolve);

    @Override
    public UUID wijkaanpak() {
        return joined.wijkaanpak();
    }

    @Override
    public boolean isOf(OrganisationId organisation) {
        return joined.organisation().equals(organisation);
    }

    Membership evolve(MembershipEvent event) {
        return new Membership(
                event instanceof MemberJoined e ? e : joined,
                MemberRoles.evolve(roles, event),
                event instanceof MembershipCorrected e ? e.words() : reason,
                event instanceof MembershipCorrected e ? CorrectionRules.and(corrected, e.corrects()) : corrected);
    }

    /** How the next correction refers to why it is one. */
    WordsRef next(SaltedWords said) {
        return Reason.next(said, joined.membership(), reason);
    }

    Decision join(JoinAsContact command, Instant now) {
        return Check.refuseWhen(joined != null, MEMBERSHIP_EXISTS)
                .thenRecord(() -> new MemberJoined(
                        command.membership(),
                        command.wijkaanpak(),
                        command.organisation(),
                        command.member(),
                        MemberRole.CONTACT,
                        command.from(),
                        null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /**
     * @param issuerSpeaks whether the issuer may speak for the organisation
     * @param inRole whether the member has this role on a day of the period already
     */
    Decision join(
            JoinMember command,
            ActorRoles authority,
            OrganisationFacts facts,
            boolean issuerSpeaks,
            boolean inRole,
            Instant now) {
        var organisation = command.by().organisation();
        return Check.refuseWhen(joined != null, MEMBERSHIP_EXISTS)
                .and(() -> authority.checkContactOf(organisation))
                .and(command.period()::checkOrder)
                .and(() -> Check.refuseWhen(!issuerSpeaks, ISSUER_NOT_OF_ORGANISATION, command.issuer()))
                .and(() -> Check.refuseWhen(inRole, ALREADY_IN_ROLE, command.role()))
                .and(() -> facts.checkNotBeyond(command.period().until()))
                .thenRecord(() -> new MemberJoined(
                        command.membership(),
                        command.wijkaanpak(),
                        organisation,
                        command.member(),
                        command.role(),
                        command.period().from(),
                        command.period().until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision changeRole(ChangeRole command, ActorRoles authority, OrganisationFacts facts, Instant now) {
        var day = command.from();
        return checkMayChange(authority)
                .and(() -> Check.refuseWhen(!period().holdsOn(day), DAY_OUTSIDE_MEMBERSHIP, day))
                .and(() -> Check.refuseWhen(
                        roles.on(day).orElseThrow() == command.role(), ALREADY_IN_ROLE, command.role()))
                .then(() -> keepingContact(
                        facts,
                        new MemberRoleChanged(
                                joined.membership(),
                                joined.wijkaanpak(),
                                joined.organisation(),
                                joined.member(),
                                command.role(),
                                day,
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    Decision leave(Leave command, ActorRoles authority, OrganisationFacts facts, Instant now) {
        var end = period().until();
        return checkMayChange(authority)
                .and(() ->
                        Check.refuseWhen(end != null && !command.until().isBefore(end), MEMBERSHIP_ENDS_EARLIER, end))
                .then(() -> keepingContact(facts, left(command.until(), command.by(), now)));
    }

    /** Whether there is a day on which this member can leave: the last contact of a party stays one. */
    Check checkMayLeave(ActorRoles authority, OrganisationFacts facts, By by) {
        return checkMayChange(authority)
                .and(() -> facts.checkMayLeave(
                        roles, last -> evolve(left(last, by, joined.at())).roles()));
    }

    /** Of one that ends before by itself there is nothing to say. */
    Decision leave(LeaveWithParty command, Instant now) {
        return period().endsBefore(command.until().plusDays(1))
                ? Decision.accepted()
                : Decision.accepted(left(command.until(), command.by(), now));
    }

    private MemberLeft left(LocalDate until, By by, Instant now) {
        return new MemberLeft(
                joined.membership(),
                joined.wijkaanpak(),
                joined.organisation(),
                joined.member(),
                until,
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this membership has none with that id
     * @param elsewhere a role that the member has on the same days by another membership, null when there is none
     */
    Decision correct(
            CorrectMembership command,
            @Nullable Event mistaken,
            ActorRoles authority,
            @Nullable MemberRole elsewhere,
            OrganisationFacts facts,
            Instant now) {
        var correctable = mistaken instanceof MemberJoined
                || mistaken instanceof MemberRoleChanged
                || mistaken instanceof MemberLeft
                || mistaken instanceof MembershipCorrected;
        return checkMayChange(authority)
                .and(() -> CorrectionRules.check(command.entry(), correctable, corrected))
                .and(() -> Check.all(MemberRoles.of(command.roles(), command.until()).stream()
                        .map(role -> role.period().checkOrder())))
                .and(() -> Check.refuseWhen(elsewhere != null, ALREADY_IN_ROLE, elsewhere))
                .and(() -> command.roles().isEmpty() ? Check.passed() : facts.checkNotBeyond(command.until()))
                .then(() -> keepingContact(
                        facts,
                        new MembershipCorrected(
                                joined.membership(),
                                joined.wijkaanpak(),
                                joined.organisation(),
                                joined.member(),
                                command.entry(),
                                next(command.reason()),
                                command.roles(),
                                command.roles().isEmpty() ? joined.from().minusDays(1) : command.until(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    private Decision keepingContact(OrganisationFacts facts, MembershipEvent event) {
        return facts.checkKeepsContact(roles, evolve(event).roles()).thenRecord(() -> event);
    }

    /** @param entered whether the directory knows the member by name now */
    Decision correctEntry(CorrectDirectoryEntry command, ActorRoles authority, boolean entered, Instant now) {
        return checkMayChangeEntry(authority, command.by(), entered)
                .thenRecord(() -> new DirectoryEntryCorrected(
                        joined.membership(),
                        joined.wijkaanpak(),
                        joined.organisation(),
                        joined.member(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /**
     * @param authority of today, or of the last day of an organisation that left
     * @param entered whether the directory knows the member by name now
     */
    Decision erase(EraseDirectoryEntry command, ActorRoles authority, boolean entered, Instant now) {
        return checkMayErase(authority, command.by(), command.asOperator(), entered)
                .thenRecord(() -> entryErased(command.by(), now));
    }

    private DirectoryEntryErased entryErased(By by, Instant now) {
        return new DirectoryEntryErased(
                joined.membership(),
                joined.wijkaanpak(),
                joined.organisation(),
                joined.member(),
                Audience.ofWijkaanpak(),
                by,
                now);
    }

    /**
     * @param said what else is kept of the person, by the last version of each
     * @param authority as for its entry alone
     */
    Decision erase(ErasePerson command, ActorRoles authority, boolean entered, Map<UUID, Integer> said, Instant now) {
        var erasure = command.erasure();
        var words = said.entrySet().stream()
                .<Event>map(each ->
                        erasure.erased(each.getKey(), wijkaanpak(), each.getValue(), Audience.ofWijkaanpak(), now))
                .toList();
        return checkMayErase(authority, erasure.by(), erasure.asOperator(), entered || !said.isEmpty())
                .then(() ->
                        entered ? Decision.accepted(entryErased(erasure.by(), now), words) : Decision.accepted(words));
    }

    /** Ours: an organisation's own contacts keep its members. */
    Check checkMayChange(ActorRoles authority) {
        return authority.checkContactOf(joined.organisation());
    }

    /** The AVG, articles 16 and 17: correct or erase it. */
    Check checkMayChangeEntry(ActorRoles authority, By by, boolean entered) {
        var own = joined.organisation().equals(by.organisation())
                && joined.member().equals(by.member());
        return Check.refuseWhen(!own && !authority.isContactOf(joined.organisation()), ENTRY_OF_ANOTHER)
                .and(() -> Check.refuseWhen(!entered, ENTRY_ALREADY_ERASED));
    }

    /** The same after the organisation left too; and the operator, where nobody of it is left. */
    Check checkMayErase(ActorRoles authority, By by, boolean asOperator, boolean entered) {
        return asOperator
                ? Check.refuseWhen(!entered, ENTRY_ALREADY_ERASED)
                : checkMayChangeEntry(authority, by, entered);
    }

    /** From the first day to the last; empty for one who left before the first day. */
    private Period period() {
        var had = roles.periods();
        return had.isEmpty()
                ? new Period(joined.from(), joined.from().minusDays(1))
                : new Period(
                        had.getFirst().period().from(), had.getLast().period().until());
    }
}
