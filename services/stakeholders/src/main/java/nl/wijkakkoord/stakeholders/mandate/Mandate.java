// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.stakeholders.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.mandate.MandateCommand.WithdrawMandate;
import nl.wijkakkoord.stakeholders.period.Period;
import nl.wijkakkoord.stakeholders.standing.Standing;
import org.jspecify.annotations.Nullable;

/** A member's mandate, as its events tell it. */
record Mandate(@Nullable MandateGranted granted, @Nullable MandateWithdrawn withdrawn) {
    static final Mandate NONE = new Mandate(null, null);

    Mandate evolve(MandateEvent event) {
        return switch (event) {
            case MandateGranted e -> new Mandate(e, null);
            case MandateWithdrawn e -> new Mandate(granted, e);
        };
    }

    /**
     * The day on which the member must take part: today, or the nearest day on which the mandate holds.
     *
     * @param today the Dutch calendar day
     */
    static LocalDate dayThatMatters(Period period, LocalDate today) {
        if (today.isBefore(period.from())) {
            return period.from();
        }
        return period.endsBefore(today) ? period.until() : today;
    }

    /** @param takesPart whether the member does, for the organisation of who acts, on the day that matters */
    Decision grant(GrantMandate command, Standing standing, boolean takesPart, Instant now) {
        if (granted != null) {
            return Decision.refused(MandateRefusal.MANDATE_EXISTS);
        }
        var organisation = command.by().organisation();
        return standing.refusalUnlessContactOf(organisation)
                .or(command.period()::refusalWhenReversed)
                .or(() -> Decision.refusedWhen(!takesPart, MandateRefusal.NOT_A_MEMBER, command.member()))
                .orElseGet(() -> Decision.accepted(new MandateGranted(
                        command.mandate(),
                        command.wijkaanpak(),
                        organisation,
                        command.member(),
                        command.subjects(),
                        command.maximumCents(),
                        command.period().from(),
                        command.period().until(),
                        command.grantingBody(),
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Decision withdraw(WithdrawMandate command, Standing standing, Instant now) {
        var period = new Period(granted.from(), granted.until());
        return mayWithdraw(standing)
                .or(() -> Decision.refusedWhen(
                        !period.holdsOn(command.from()), MandateRefusal.DAY_OUTSIDE_MANDATE, command.from()))
                .orElseGet(() -> Decision.accepted(new MandateWithdrawn(
                        granted.mandate(),
                        granted.wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        command.from(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayWithdraw(Standing standing) {
        return standing.refusalUnlessContactOf(granted.organisation())
                .or(() -> Decision.refusedWhen(withdrawn != null, MandateRefusal.MANDATE_ALREADY_WITHDRAWN));
    }
}
