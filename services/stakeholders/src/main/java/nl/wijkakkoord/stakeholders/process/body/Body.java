// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.directory.MembershipDays;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.DissolveBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FollowDeparture;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FormBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.SeatMember;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.UnseatMember;
import org.jspecify.annotations.Nullable;

/**
 * A body of a wijkaanpak and who sits in it, as its events tell it.
 *
 * @param held by membership, its seats
 */
record Body(@Nullable BodyFormed formed, @Nullable BodyDissolved dissolved, Map<UUID, Timeline<MemberSeated>> held)
        implements Visible {

    static final Body NONE = new Body(null, null, Map.of());
    static final Fold<Body, BodyEvent> FOLD = new Fold<>(NONE, BodyEvent.class, Body::evolve);

    @Override
    public UUID wijkaanpak() {
        return formed.wijkaanpak();
    }

    Body evolve(BodyEvent event) {
        return new Body(
                event instanceof BodyFormed e ? e : formed,
                event instanceof BodyDissolved e ? e : dissolved,
                Seat.evolve(held, event));
    }

    Decision form(FormBody command, ActorRoles authority, Instant now) {
        return Check.refuseWhen(formed != null, BodyRefusal.BODY_EXISTS)
                .and(() -> authority.checkLeading(Task.BODIES))
                .thenRecord(() -> new BodyFormed(
                        command.body(),
                        command.wijkaanpak(),
                        command.kind(),
                        command.name(),
                        command.from(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param membership null when there is none such in this wijkaanpak */
    Decision seat(SeatMember command, ActorRoles authority, @Nullable MembershipDays membership, Instant now) {
        var open = membership != null && command.period().until() == null;
        var period =
                open ? new Period(command.period().from(), membership.period().until()) : command.period();
        return Check.refuseWhen(membership == null, BodyRefusal.MEMBERSHIP_UNKNOWN, command.membership())
                .and(command.period()::checkOrder)
                .and(() -> command.role() == BodyRole.CHAIR
                        ? authority.checkLeading(Task.BODIES)
                        : checkAppoints(authority, membership.organisation()))
                .and(() -> Check.refuseWhen(!exists().covers(period), BodyRefusal.DAY_OUTSIDE_BODY))
                .and(() -> Check.refuseWhen(!membership.period().covers(period), BodyRefusal.SEAT_OUTSIDE_MEMBERSHIP))
                .and(() -> checkNoOtherChair(command, period))
                .thenRecord(() -> new MemberSeated(
                        formed.body(),
                        wijkaanpak(),
                        command.membership(),
                        membership.organisation(),
                        membership.member(),
                        command.role(),
                        period.from(),
                        period.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision unseat(UnseatMember command, ActorRoles authority, Instant now) {
        var last = lastOf(command.membership());
        return Check.refuseWhen(last.isEmpty(), BodyRefusal.NOT_IN_BODY, command.membership())
                .and(() -> checkAppoints(authority, last.get().organisation()))
                .and(() -> checkHoldsUntil(last.get().period(), command.until(), BodyRefusal.SEAT_ENDS_EARLIER))
                .thenRecord(() -> unseated(last.get(), command.until(), command.by(), now));
    }

    /** Who leaves the wijkaanpak leaves its bodies; who sits in none, or no longer then, changes nothing. */
    Decision follow(FollowDeparture command, Instant now) {
        return lastOf(command.membership())
                .filter(seat -> !seat.period().endsBefore(command.until().plusDays(1)))
                .map(seat -> Decision.accepted(unseated(seat, command.until(), command.by(), now)))
                .orElseGet(Decision::accepted);
    }

    Decision dissolve(DissolveBody command, ActorRoles authority, Instant now) {
        return checkMayDissolve(authority)
                .and(() -> checkHoldsUntil(exists(), command.until(), BodyRefusal.BODY_ENDS_EARLIER))
                .thenRecord(() -> new BodyDissolved(
                        formed.body(), wijkaanpak(), command.until(), Audience.ofWijkaanpak(), command.by(), now));
    }

    Check checkMayDissolve(ActorRoles authority) {
        return authority.checkLeading(Task.BODIES);
    }

    /** A contact seats members of its own organisation; who leads the wijkaanpak seats all, and only it seats the chair. */
    Check checkMaySeat(ActorRoles authority) {
        return checkAppoints(authority, authority.organisation());
    }

    private static Check checkAppoints(ActorRoles authority, OrganisationId organisation) {
        return Check.refuseWhen(
                !authority.isContactOf(organisation)
                        && authority.checkLeading(Task.BODIES).refuses(),
                BodyRefusal.MEMBER_OF_ANOTHER);
    }

    /** What ends on a day, or earlier, is not ended on that day once more. */
    private static Check checkHoldsUntil(Period period, LocalDate until, Refusal refusal) {
        return Check.refuseWhen(period.endsBefore(until.plusDays(1)), refusal, period.until());
    }

    private Check checkNoOtherChair(SeatMember command, Period period) {
        return Check.of(seats().stream()
                .filter(seat -> command.role() == BodyRole.CHAIR && seat.role() == BodyRole.CHAIR)
                .filter(seat ->
                        !seat.isOf(command.membership()) && seat.period().overlaps(period))
                .findFirst()
                .map(seat ->
                        Decision.refused(BodyRefusal.CHAIR_TAKEN, seat.period().from())));
    }

    /** In the order of their first days. */
    List<Seat> seats() {
        return Seat.of(held);
    }

    /** Its days; empty for one that was dissolved before its first. */
    Period exists() {
        return new Period(formed.from(), dissolved == null ? null : dissolved.until());
    }

    private Optional<Seat> lastOf(UUID membership) {
        return seats().stream().filter(seat -> seat.isOf(membership)).reduce((_, later) -> later);
    }

    private MemberUnseated unseated(Seat seat, LocalDate until, By by, Instant now) {
        return new MemberUnseated(
                formed.body(),
                wijkaanpak(),
                seat.membership(),
                seat.organisation(),
                seat.member(),
                until,
                Audience.ofWijkaanpak(),
                by,
                now);
    }
}
