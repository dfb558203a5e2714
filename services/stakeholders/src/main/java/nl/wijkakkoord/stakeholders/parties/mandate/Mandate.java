// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRefusal;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import nl.wijkakkoord.stakeholders.parties.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A member's mandate, as its events tell it.
 *
 * @param granted with the values of its last correction, if it was corrected
 * @param corrected ids of the events in whose place a correction stands
 */
record Mandate(@Nullable MandateGranted granted, @Nullable MandateWithdrawn withdrawn, Set<UUID> corrected) {
    static final Mandate NONE = new Mandate(null, null, Set.of());
    static final Fold<Mandate, MandateEvent> FOLD = new Fold<>(NONE, MandateEvent.class, Mandate::evolve);

    Mandate evolve(MandateEvent event) {
        return switch (event) {
            case MandateGranted e -> new Mandate(e, null, Set.of());
            case MandateCorrected e ->
                new Mandate(
                        granted(e),
                        withdrawn,
                        Stream.concat(corrected.stream(), Stream.of(e.corrects()))
                                .collect(toUnmodifiableSet()));
            case MandateWithdrawn e -> new Mandate(granted, e, corrected);
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
    Decision grant(GrantMandate command, ActorRoles authority, boolean takesPart, Instant now) {
        if (granted != null) {
            return Decision.refused(MandateRefusal.MANDATE_EXISTS);
        }
        var organisation = command.by().organisation();
        return authority
                .checkContactOf(organisation)
                .and(command.period()::checkOrder)
                .and(() -> Check.refuseWhen(!takesPart, MandateRefusal.NOT_A_MEMBER, command.member()))
                .thenRecord(() -> new MandateGranted(
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
                        now));
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this mandate has none with that id
     * @param takesPart whether the member does, on the day that matters for the right period
     */
    Decision correct(
            CorrectMandate command, @Nullable Event mistaken, ActorRoles authority, boolean takesPart, Instant now) {
        var correctable = mistaken instanceof MandateGranted || mistaken instanceof MandateCorrected;
        return checkMayCorrect(authority)
                .and(() -> CorrectionRefusal.check(command.entry(), correctable, corrected))
                .and(command.period()::checkOrder)
                .and(() -> Check.refuseWhen(!takesPart, MandateRefusal.NOT_A_MEMBER, granted.member()))
                .and(() -> checkHoldsOnWithdrawal(command.period()))
                .thenRecord(() -> new MandateCorrected(
                        granted.mandate(),
                        granted.wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        command.entry(),
                        command.reason(),
                        command.subjects(),
                        command.maximumCents(),
                        command.period().from(),
                        command.period().until(),
                        command.grantingBody(),
                        command.evidence(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private Check checkHoldsOnWithdrawal(Period period) {
        return Check.of(Optional.ofNullable(withdrawn)
                .filter(withdrawal -> !period.holdsOn(withdrawal.from()))
                .map(withdrawal -> Decision.refused(MandateRefusal.DAY_OUTSIDE_MANDATE, withdrawal.from())));
    }

    Check checkMayCorrect(ActorRoles authority) {
        return authority.checkContactOf(granted.organisation());
    }

    private MandateGranted granted(MandateCorrected e) {
        return new MandateGranted(
                granted.mandate(),
                granted.wijkaanpak(),
                granted.organisation(),
                granted.member(),
                e.subjects(),
                e.maximumCents(),
                e.from(),
                e.until(),
                e.grantingBody(),
                e.evidence(),
                granted.audience(),
                granted.by(),
                granted.at());
    }

    Decision withdraw(WithdrawMandate command, ActorRoles authority, Instant now) {
        var period = new Period(granted.from(), granted.until());
        return checkMayWithdraw(authority)
                .and(() -> Check.refuseWhen(
                        !period.holdsOn(command.from()), MandateRefusal.DAY_OUTSIDE_MANDATE, command.from()))
                .thenRecord(() -> new MandateWithdrawn(
                        granted.mandate(),
                        granted.wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        command.from(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Check checkMayWithdraw(ActorRoles authority) {
        return authority
                .checkContactOf(granted.organisation())
                .and(() -> Check.refuseWhen(withdrawn != null, MandateRefusal.MANDATE_ALREADY_WITHDRAWN));
    }
}
