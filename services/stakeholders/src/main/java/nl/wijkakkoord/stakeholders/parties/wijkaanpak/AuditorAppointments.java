// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;

/** The auditors of a wijkaanpak, of one organisation in the order of days; no two of its periods overlap. */
public record AuditorAppointments(List<Auditor> all) {
    public static final AuditorAppointments NONE = new AuditorAppointments(List.of());

    public AuditorAppointments with(AuditorAppointed event) {
        var organisation = event.organisation();
        return with(organisation, days(organisation).with(organisation, new Period(event.from(), event.until())));
    }

    /** Whoever is dismissed before its first day never was auditor. */
    public AuditorAppointments until(AuditorDismissed event) {
        return with(event.organisation(), days(event.organisation()).ended(event.until()));
    }

    /** @param today the Dutch calendar day; who audits, or will, is no party */
    public Check checkNotAuditing(OrganisationId organisation, LocalDate today) {
        return Check.refuseWhen(reaches(organisation, today), AuditorRefusal.AUDITOR_IS_NO_PARTY, organisation);
    }

    public Check checkNoOverlap(OrganisationId organisation, Period period) {
        return Check.of(of(organisation)
                .filter(auditor -> auditor.period().overlaps(period))
                .findAny()
                .map(_ -> Decision.refused(AuditorRefusal.ALREADY_AN_AUDITOR, organisation)));
    }

    /** A dismissal ends an appointment earlier than it would end by itself. */
    public Check checkEarlier(OrganisationId organisation, LocalDate until) {
        var ends = of(organisation).map(auditor -> auditor.period().until()).toList();
        return Check.refuseWhen(ends.isEmpty(), AuditorRefusal.NOT_AN_AUDITOR, organisation)
                .and(() -> Check.refuseWhen(
                        !reaches(organisation, until.plusDays(1)),
                        AuditorRefusal.AUDITOR_STOPS_EARLIER,
                        organisation,
                        ends.getLast()));
    }

    /** Whether the organisation is auditor on that day or later. */
    private boolean reaches(OrganisationId organisation, LocalDate day) {
        return of(organisation).anyMatch(auditor -> !auditor.period().endsBefore(day));
    }

    private Timeline<OrganisationId> days(OrganisationId organisation) {
        return Timeline.of(of(organisation)
                .map(auditor -> new Fact<>(organisation, auditor.period()))
                .toList());
    }

    private AuditorAppointments with(OrganisationId organisation, Timeline<OrganisationId> days) {
        return new AuditorAppointments(Stream.concat(
                        all.stream().filter(auditor -> !auditor.organisation().equals(organisation)),
                        days.periods().stream().map(fact -> new Auditor(organisation, fact.period())))
                .toList());
    }

    private Stream<Auditor> of(OrganisationId organisation) {
        return all.stream().filter(auditor -> auditor.organisation().equals(organisation));
    }
}
