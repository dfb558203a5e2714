// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptInvitation;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AppointAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.CorrectParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.DismissAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import org.jspecify.annotations.Nullable;

/** A wijkaanpak: its area, its parties and its auditors, as its events tell them. */
record Wijkaanpak(@Nullable WijkaanpakStarted started, List<Party> parties, Auditors auditors) {
    static final Wijkaanpak NONE = new Wijkaanpak(null, List.of(), Auditors.NONE);
    static final Fold<Wijkaanpak, WijkaanpakEvent> FOLD = new Fold<>(NONE, WijkaanpakEvent.class, Wijkaanpak::evolve);

    Wijkaanpak evolve(WijkaanpakEvent event) {
        return switch (event) {
            case WijkaanpakStarted e -> new Wijkaanpak(e, parties, auditors);
            case PartyInvited e -> with(Party.of(e));
            case PartyAdmitted e ->
                with(party(e.organisation()).map(party -> party.accepting(e)).orElseGet(() -> Party.of(e)));
            case PartyCorrected e -> with(party(e.organisation()).orElseThrow().corrected(e));
            case InvitationWithdrawn e ->
                new Wijkaanpak(started, but(e.organisation()).toList(), auditors);
            case PartyLeft e -> with(party(e.organisation()).orElseThrow().leaving(e.until()));
            case AuditorAppointed e -> new Wijkaanpak(started, parties, auditors.with(e));
            case AuditorDismissed e -> new Wijkaanpak(started, parties, auditors.until(e));
        };
    }

    /**
     * @param competent the organisation that configuration names for the municipality, null when it names none
     * @param today the Dutch calendar day
     */
    Decision start(StartWijkaanpak command, @Nullable OrganisationId competent, LocalDate today, Instant now) {
        if (started != null) {
            return Decision.refused(WijkaanpakRefusal.WIJKAANPAK_EXISTS);
        }
        var by = command.by();
        if (!by.organisation().equals(competent)) {
            return Decision.refused(
                    WijkaanpakRefusal.NOT_THIS_MUNICIPALITY,
                    by.organisation(),
                    command.area().municipality());
        }
        return AreaRules.check(command.area(), today.getYear())
                .then(() -> Decision.accepted(
                        new WijkaanpakStarted(
                                command.wijkaanpak(),
                                command.name(),
                                by.organisation(),
                                command.area(),
                                Audience.ofPublic(),
                                by,
                                now),
                        admitted(command.wijkaanpak(), PartyKind.MUNICIPALITY, command.initiatorName(), by, now)));
    }

    Decision invite(InviteParty command, ActorRoles authority, LocalDate today, Instant now) {
        return checkMayInvite(authority)
                .and(() -> Check.of(party(command.organisation())
                        .filter(party -> !party.hasLeft(today))
                        .map(Wijkaanpak::here)))
                .and(() -> auditors.checkNotAuditing(command.organisation(), today))
                .thenRecord(() -> new PartyInvited(
                        started.wijkaanpak(),
                        command.organisation(),
                        command.kind(),
                        command.name(),
                        partiesAnd(command.organisation(), today),
                        command.by(),
                        now));
    }

    Check checkMayInvite(ActorRoles authority) {
        return authority.checkLeading();
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this wijkaanpak has none with that id
     * @param today the Dutch calendar day
     */
    Decision correct(
            CorrectParty command, @Nullable Event mistaken, ActorRoles authority, LocalDate today, Instant now) {
        return party(command.organisation())
                .map(party -> party.correct(command, mistaken, authority, audience(party, today), now))
                .orElse(Decision.refused(WijkaanpakRefusal.PARTY_UNKNOWN, command.organisation()));
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this wijkaanpak has none with that id
     * @param today the Dutch calendar day
     */
    Decision withdraw(
            WithdrawInvitation command, @Nullable Event mistaken, ActorRoles authority, LocalDate today, Instant now) {
        return party(command.organisation())
                .map(party -> party.withdraw(command, mistaken, authority, audience(party, today), now))
                .orElse(Decision.refused(WijkaanpakRefusal.PARTY_UNKNOWN, command.organisation()));
    }

    private Audience audience(Party party, LocalDate today) {
        return party.admitted() ? Audience.ofWijkaanpak() : partiesAnd(party.organisation(), today);
    }

    Decision accept(AcceptInvitation command, LocalDate today, Instant now) {
        var organisation = command.by().organisation();
        return checkMayAccept(organisation)
                .and(() -> auditors.checkNotAuditing(organisation, today))
                .then(() -> {
                    var invited = party(organisation).orElseThrow();
                    return Decision.accepted(
                            admitted(started.wijkaanpak(), invited.kind(), invited.name(), command.by(), now));
                });
    }

    Check checkMayAccept(OrganisationId organisation) {
        return party(organisation)
                .map(party ->
                        Check.of(Optional.of(party).filter(Party::admitted).map(Wijkaanpak::here)))
                .orElseGet(() -> Check.refuse(WijkaanpakRefusal.NOT_INVITED));
    }

    /** @param today the Dutch calendar day; what was done before it stays done by a party */
    Decision leave(LeaveWijkaanpak command, ActorRoles authority, LocalDate today, Instant now) {
        return checkMayLeave(authority)
                .and(() -> Check.refuseWhen(
                        command.until().isBefore(today), WijkaanpakRefusal.DEPARTURE_IN_THE_PAST, today))
                .thenRecord(() -> new PartyLeft(
                        started.wijkaanpak(),
                        command.by().organisation(),
                        command.until(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayLeave(ActorRoles authority) {
        return authority
                .checkContactOf(authority.organisation())
                .and(() -> Check.refuseWhen(authority.initiator(), WijkaanpakRefusal.INITIATOR_STAYS))
                .and(() -> Check.of(party(authority.organisation())
                        .filter(party -> party.until() != null)
                        .map(party -> Decision.refused(WijkaanpakRefusal.ALREADY_LEAVING, party.until()))));
    }

    Decision appoint(AppointAuditor command, ActorRoles authority, Instant now) {
        var organisation = command.organisation();
        var period = command.period();
        return checkMayAppoint(authority)
                .and(period::checkOrder)
                .and(() -> Check.of(party(organisation)
                        .map(party -> Decision.refused(WijkaanpakRefusal.AUDITOR_IS_NO_PARTY, organisation))))
                .and(() -> auditors.checkNoOverlap(organisation, period))
                .thenRecord(() -> new AuditorAppointed(
                        started.wijkaanpak(),
                        organisation,
                        period.from(),
                        period.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayAppoint(ActorRoles authority) {
        return authority.checkLeading();
    }

    Decision dismiss(DismissAuditor command, ActorRoles authority, Instant now) {
        return checkMayDismiss(authority)
                .and(() -> auditors.checkEarlier(command.organisation(), command.until()))
                .thenRecord(() -> new AuditorDismissed(
                        started.wijkaanpak(),
                        command.organisation(),
                        command.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayDismiss(ActorRoles authority) {
        return authority.checkLeading();
    }

    private Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findAny();
    }

    private static Refused here(Party party) {
        return Decision.refused(
                party.admitted() ? WijkaanpakRefusal.ALREADY_A_PARTY : WijkaanpakRefusal.ALREADY_INVITED,
                party.organisation());
    }

    private Audience partiesAnd(OrganisationId invited, LocalDate today) {
        var admitted = parties.stream()
                .filter(party -> party.admitted() && !party.hasLeft(today))
                .map(Party::organisation);
        return Audience.of(Stream.concat(admitted, Stream.of(invited)).toArray(OrganisationId[]::new));
    }

    private static PartyAdmitted admitted(UUID wijkaanpak, PartyKind kind, String name, By by, Instant now) {
        return new PartyAdmitted(wijkaanpak, by.organisation(), kind, name, Audience.ofWijkaanpak(), by, now);
    }

    private Wijkaanpak with(Party party) {
        var parties = Stream.concat(but(party.organisation()), Stream.of(party)).toList();
        return new Wijkaanpak(started, parties, auditors);
    }

    private Stream<Party> but(OrganisationId organisation) {
        return parties.stream().filter(party -> !party.organisation().equals(organisation));
    }
}
