// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyDissolved;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyFormed;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberSeated;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberUnseated;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.stakeholders.body.BodyCommand.DissolveBody;
import nl.wijkakkoord.stakeholders.body.BodyCommand.FollowDeparture;
import nl.wijkakkoord.stakeholders.body.BodyCommand.FormBody;
import nl.wijkakkoord.stakeholders.body.BodyCommand.SeatMember;
import nl.wijkakkoord.stakeholders.body.BodyCommand.UnseatMember;
import nl.wijkakkoord.stakeholders.membership.MembershipDays;
import nl.wijkakkoord.stakeholders.period.Period;
import nl.wijkakkoord.stakeholders.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A body of a wijkaanpak and who sits in it, as its events tell it.
 *
 * @param seats in the order of their first days
 */
record Body(@Nullable BodyFormed formed, @Nullable BodyDissolved dissolved, List<Seat> seats) {

    static final Body NONE = new Body(null, null, List.of());

    Body evolve(BodyEvent event) {
        return new Body(
                event instanceof BodyFormed e ? e : formed,
                event instanceof BodyDissolved e ? e : dissolved,
                Seat.evolve(seats, event));
    }

    Decision form(FormBody command, Standing standing, Instant now) {
        return Decision.refusedWhen(formed != null, BodyRefusal.BODY_EXISTS)
                .or(standing::refusalUnlessLeading)
                .orElseGet(() -> Decision.accepted(new BodyFormed(
                        command.body(),
                        command.wijkaanpak(),
                        command.kind(),
                        command.name(),
                        command.from(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    /** @param membership null when there is none such in this wijkaanpak */
    Decision seat(SeatMember command, Standing standing, @Nullable MembershipDays membership, Instant now) {
        if (membership == null) {
            return Decision.refused(BodyRefusal.MEMBERSHIP_UNKNOWN, command.membership());
        }
        var period = command.period().until() == null
                ? new Period(command.period().from(), membership.period().until())
                : command.period();
        return command.period()
                .refusalWhenReversed()
                .or(() -> command.role() == BodyRole.CHAIR
                        ? standing.refusalUnlessLeading()
                        : refusalUnlessAppoints(standing, membership.organisation()))
                .or(() -> Decision.refusedWhen(!exists().covers(period), BodyRefusal.DAY_OUTSIDE_BODY))
                .or(() ->
                        Decision.refusedWhen(!membership.period().covers(period), BodyRefusal.SEAT_OUTSIDE_MEMBERSHIP))
                .or(() -> refusalWhenOtherChairs(command, period))
                .orElseGet(() -> Decision.accepted(new MemberSeated(
                        formed.body(),
                        formed.wijkaanpak(),
                        command.membership(),
                        membership.organisation(),
                        membership.member(),
                        command.role(),
                        period.from(),
                        period.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Decision unseat(UnseatMember command, Standing standing, Instant now) {
        var last = lastOf(command.membership());
        if (last.isEmpty()) {
            return Decision.refused(BodyRefusal.NOT_IN_BODY, command.membership());
        }
        var seat = last.get();
        return refusalUnlessAppoints(standing, seat.organisation())
                .or(() -> Decision.refusedWhen(
                        seat.period().endsBefore(command.until().plusDays(1)),
                        BodyRefusal.SEAT_ENDS_EARLIER,
                        seat.period().until()))
                .orElseGet(() -> Decision.accepted(unseated(seat, command.until(), command.by(), now)));
    }

    /** Who leaves the wijkaanpak leaves its bodies; who sits in none, or no longer then, changes nothing. */
    Decision follow(FollowDeparture command, Instant now) {
        return lastOf(command.membership())
                .filter(seat -> !seat.period().endsBefore(command.until().plusDays(1)))
                .map(seat -> Decision.accepted(unseated(seat, command.until(), command.by(), now)))
                .orElseGet(Decision::accepted);
    }

    Decision dissolve(DissolveBody command, Standing standing, Instant now) {
        return mayDissolve(standing)
                .or(() -> Decision.refusedWhen(
                        exists().endsBefore(command.until().plusDays(1)),
                        BodyRefusal.BODY_ENDS_EARLIER,
                        exists().until()))
                .orElseGet(() -> Decision.accepted(new BodyDissolved(
                        formed.body(),
                        formed.wijkaanpak(),
                        command.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayDissolve(Standing standing) {
        return standing.refusalUnlessLeading();
    }

    /** A contact seats members of its own organisation; who leads the wijkaanpak seats all, and only it seats the chair. */
    Optional<Decision> maySeat(Standing standing) {
        return refusalUnlessAppoints(standing, standing.organisation());
    }

    private static Optional<Decision> refusalUnlessAppoints(Standing standing, OrganisationId organisation) {
        return Decision.refusedWhen(
                !standing.isContactOf(organisation)
                        && standing.refusalUnlessLeading().isPresent(),
                BodyRefusal.MEMBER_OF_ANOTHER);
    }

    private Optional<Decision> refusalWhenOtherChairs(SeatMember command, Period period) {
        return seats.stream()
                .filter(seat -> command.role() == BodyRole.CHAIR && seat.role() == BodyRole.CHAIR)
                .filter(seat ->
                        !seat.isOf(command.membership()) && seat.period().overlaps(period))
                .findFirst()
                .map(seat ->
                        Decision.refused(BodyRefusal.CHAIR_TAKEN, seat.period().from()));
    }

    /** Its days; empty for one that was dissolved before its first. */
    Period exists() {
        return new Period(formed.from(), dissolved == null ? null : dissolved.until());
    }

    private Optional<Seat> lastOf(UUID membership) {
        return seats.stream().filter(seat -> seat.isOf(membership)).reduce((_, later) -> later);
    }

    private MemberUnseated unseated(Seat seat, LocalDate until, By by, Instant now) {
        return new MemberUnseated(
                formed.body(),
                formed.wijkaanpak(),
                seat.membership(),
                seat.organisation(),
                seat.member(),
                until,
                Audience.ofWijkaanpak(),
                by,
                now);
    }
}
