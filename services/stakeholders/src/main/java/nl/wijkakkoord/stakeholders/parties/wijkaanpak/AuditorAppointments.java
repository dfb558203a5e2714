// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.period.Period;

/** The auditors of a wijkaanpak, in the order of their appointments; of one organisation no two periods overlap. */
public record AuditorAppointments(List<Auditor> all) {
    public static final AuditorAppointments NONE = new AuditorAppointments(List.of());

    public AuditorAppointments with(AuditorAppointed event) {
        var auditor = new Auditor(event.organisation(), new Period(event.from(), event.until()));
        return new AuditorAppointments(
                Stream.concat(all.stream(), Stream.of(auditor)).toList());
    }

    /** Whoever is dismissed before its first day never was auditor. */
    public AuditorAppointments until(AuditorDismissed event) {
        var auditor = last(event.organisation()).orElseThrow();
        var shorter = new Auditor(auditor.organisation(), auditor.period().upTo(event.until()));
        return new AuditorAppointments(all.stream()
                .map(other -> other == auditor ? shorter : other)
                .filter(other -> !other.period().isEmpty())
                .toList());
    }

    /** @param today the Dutch calendar day; who audits, or will, is no party */
    public Check checkNotAuditing(OrganisationId organisation, LocalDate today) {
        return Check.of(last(organisation)
                .filter(auditor -> !auditor.period().endsBefore(today))
                .map(_ -> Decision.refused(AuditorRefusal.AUDITOR_IS_NO_PARTY, organisation)));
    }

    public Check checkNoOverlap(OrganisationId organisation, Period period) {
        return Check.of(of(organisation)
                .filter(auditor -> auditor.period().overlaps(period))
                .findAny()
                .map(_ -> Decision.refused(AuditorRefusal.ALREADY_AN_AUDITOR, organisation)));
    }

    /** A dismissal ends an appointment earlier than it would end by itself. */
    public Check checkEarlier(OrganisationId organisation, LocalDate until) {
        var auditor = last(organisation);
        if (auditor.isEmpty()) {
            return Check.refuse(AuditorRefusal.NOT_AN_AUDITOR, organisation);
        }
        return Check.of(auditor.map(appointed -> appointed.period().until())
                .filter(end -> !until.isBefore(end))
                .map(end -> Decision.refused(AuditorRefusal.AUDITOR_STOPS_EARLIER, organisation, end)));
    }

    /** The one appointed last, when there were several. */
    private Optional<Auditor> last(OrganisationId organisation) {
        return of(organisation).reduce((_, later) -> later);
    }

    private Stream<Auditor> of(OrganisationId organisation) {
        return all.stream().filter(auditor -> auditor.organisation().equals(organisation));
    }
}
