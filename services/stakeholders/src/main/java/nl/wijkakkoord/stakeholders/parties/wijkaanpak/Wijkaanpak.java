// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.InvitationWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasRecorded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionAnnounced;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.SuccessionWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.area.AreaCodes;
import nl.wijkakkoord.stakeholders.parties.area.AreaRules;
import nl.wijkakkoord.stakeholders.parties.identity.Aliases;
import nl.wijkakkoord.stakeholders.parties.identity.IdentityRefusal;
import nl.wijkakkoord.stakeholders.parties.identity.Successions;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import org.jspecify.annotations.Nullable;

/**
 * A wijkaanpak: its area, its parties and its auditors, as its events tell them. How it gets these stands with them, in
 * {@code parties.party} and {@code parties.auditor}. That it was started, where and by whom, is public.
 *
 * @param parties as they were invited or take part, or did
 * @param former what organisations were that left, before they were invited again
 * @param ended null as long as it goes on
 */
public record Wijkaanpak(
        @Nullable WijkaanpakStarted started,
        List<Party> parties,
        List<Party> former,
        AuditorAppointments auditors,
        Successions successions,
        Aliases aliases,
        @Nullable WijkaanpakEnded ended)
        implements Visible {

    public static final Wijkaanpak NONE =
            new Wijkaanpak(null, List.of(), List.of(), AuditorAppointments.NONE, Successions.NONE, Aliases.NONE, null);
    public static final Fold<Wijkaanpak, WijkaanpakEvent> FOLD =
            new Fold<>(NONE, WijkaanpakEvent.class, Wijkaanpak::evolve);

    @Override
    public UUID wijkaanpak() {
        return started.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return started.audience();
    }

    public Wijkaanpak evolve(WijkaanpakEvent event) {
        return switch (event) {
            case WijkaanpakStarted e -> new Wijkaanpak(e, parties, former, auditors, successions, aliases, ended);
            case WijkaanpakEnded e -> new Wijkaanpak(started, parties, former, auditors, successions, aliases, e);
            case PartyInvited e -> remembering(e.organisation()).with(Party.of(e));
            case PartyAdmitted e ->
                with(party(e.organisation()).map(party -> party.accepting(e)).orElseGet(() -> Party.of(e)));
            case PartyCorrected e -> with(party(e.organisation()).orElseThrow().corrected(e));
            case InvitationWithdrawn e -> asBefore(e.organisation());
            case PartyLeft e -> with(party(e.organisation()).orElseThrow().leaving(e.until()));
            case AuditorAppointed e -> with(auditors.with(e));
            case AuditorDismissed e -> with(auditors.until(e));
            case SuccessionAnnounced e -> with(successions.with(e));
            case SuccessionWithdrawn e -> with(successions.without(e.predecessor()));
            case PartySucceeded e -> succeeded(e);
            case PartyAliasRecorded e -> with(aliases.with(e));
            case PartyAliasWithdrawn e -> with(aliases.without(e.alias()));
        };
    }

    /**
     * @param competent the organisation that configuration names for the municipality, null when it names none
     * @param known the codes that CBS gave out
     * @param today the Dutch calendar day
     */
    public Decision start(
            StartWijkaanpak command,
            @Nullable OrganisationId competent,
            AreaCodes known,
            LocalDate today,
            Instant now) {
        var by = command.by();
        var area = command.area();
        return Check.refuseWhen(started != null, WijkaanpakRefusal.WIJKAANPAK_EXISTS)
                .and(() -> Check.refuseWhen(
                        !by.organisation().equals(competent),
                        WijkaanpakRefusal.NOT_THIS_MUNICIPALITY,
                        by.organisation(),
                        area.municipality()))
                .and(() ->
                        AreaRules.check(area.year(), area.codes(), Set.of(area.municipality()), known, today.getYear()))
                .then(() -> Decision.accepted(
                        new WijkaanpakStarted(
                                command.wijkaanpak(),
                                command.name(),
                                by.organisation(),
                                area,
                                Audience.ofPublic(),
                                by,
                                now),
                        new PartyAdmitted(
                                command.wijkaanpak(),
                                by.organisation(),
                                PartyKind.MUNICIPALITY,
                                command.initiatorName(),
                                Audience.ofWijkaanpak(),
                                by,
                                now)));
    }

    /** As it was invited or takes part; also when it left. */
    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findAny();
    }

    /** As it took part when something was recorded at that moment, whatever became of that since. */
    public Optional<Party> party(OrganisationId organisation, Instant recordedAt) {
        return Stream.concat(former.stream(), parties.stream())
                .filter(party -> party.organisation().equals(organisation)
                        && party.admitted()
                        && !party.admittedAt().isAfter(recordedAt))
                .reduce((_, later) -> later);
    }

    /** Those that take part on that day, also those that left since, and came back or did not. */
    public Stream<Party> admitted(LocalDate day) {
        return Stream.concat(former.stream(), parties.stream()).filter(party -> party.takesPartOn(day));
    }

    /** Those that take part today, and who is invited. */
    public Audience partiesAnd(OrganisationId invited, LocalDate today) {
        return Audience.of(Stream.concat(admitted(today).map(Party::organisation), Stream.of(invited))
                .toArray(OrganisationId[]::new));
    }

    /** Who leads it today: who started it, or who came in its place. */
    public OrganisationId initiator() {
        return successions.holder(started.initiator());
    }

    /** Refuses a number that is another one of an organisation that takes part. */
    public Check checkNoAlias(OrganisationId organisation, LocalDate today) {
        return Check.of(aliases.owner(organisation)
                .map(successions::holder)
                .filter(owner ->
                        admitted(today).anyMatch(party -> party.organisation().equals(owner)))
                .map(owner -> Decision.refused(IdentityRefusal.ALIAS_OF_A_PARTY, organisation, owner)));
    }

    private Wijkaanpak succeeded(PartySucceeded event) {
        var successor =
                party(event.successor()).map(party -> party.succeeding(event)).orElseGet(() -> Party.of(event));
        return with(party(event.predecessor()).orElseThrow().succeededBy(event))
                .with(successor)
                .with(successions.with(event));
    }

    private Wijkaanpak with(Party party) {
        return with(Stream.concat(but(party.organisation()), Stream.of(party)).toList(), former);
    }

    /** What it was before it left, when it was here before. */
    private Wijkaanpak remembering(OrganisationId organisation) {
        return with(
                parties,
                Stream.concat(former.stream(), party(organisation).stream()).toList());
    }

    /** Who is not invited after all is again what it was before, if anything. */
    private Wijkaanpak asBefore(OrganisationId organisation) {
        var before = former.stream()
                .filter(party -> party.organisation().equals(organisation))
                .reduce((_, later) -> later);
        return with(
                Stream.concat(but(organisation), before.stream()).toList(),
                former.stream()
                        .filter(party -> before.filter(party::equals).isEmpty())
                        .toList());
    }

    private Wijkaanpak with(List<Party> parties, List<Party> former) {
        return new Wijkaanpak(started, parties, former, auditors, successions, aliases, ended);
    }

    private Wijkaanpak with(AuditorAppointments auditors) {
        return new Wijkaanpak(started, parties, former, auditors, successions, aliases, ended);
    }

    private Wijkaanpak with(Successions successions) {
        return new Wijkaanpak(started, parties, former, auditors, successions, aliases, ended);
    }

    private Wijkaanpak with(Aliases aliases) {
        return new Wijkaanpak(started, parties, former, auditors, successions, aliases, ended);
    }

    private Stream<Party> but(OrganisationId organisation) {
        return parties.stream().filter(party -> !party.organisation().equals(organisation));
    }
}
