// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.*;
import static nl.wijkakkoord.decisions.round.position.PositionRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.decisions.round.closing.RoundClosing;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.PositionRules;
import nl.wijkakkoord.decisions.round.position.RoundRole;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * A round, as its events tell it: the parties decide on one version, or choose between rivals, by the terms that the
 * round opened with (row 0-03).
 *
 * @param positions the standing one of each party that took one
 * @param departures the last day of each party that is asked and left, or is leaving
 */
record Round(
        @Nullable RoundOpened opened,
        SortedMap<OrganisationId, Position> positions,
        SortedMap<OrganisationId, LocalDate> departures,
        @Nullable RoundClosed closed)
        implements Visible {

    static final Round NONE = new Round(null, Collections.emptySortedMap(), Collections.emptySortedMap(), null);
    static final Fold<Round, RoundEvent> FOLD = new Fold<>(NONE, RoundEvent.class, Round::evolve);

    @Override
    public UUID wijkaanpak() {
        return opened.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return opened.audience();
    }

    Round evolve(RoundEvent event) {
        return switch (event) {
            case RoundOpened e -> new Round(e, positions, departures, null);
            case PositionTaken e -> with(Position.of(e));
            case PositionSealed e -> with(Position.of(e));
            case PositionRevealed e -> with(positions.get(e.organisation()).revealed(e));
            case PartyLeftRound e -> new Round(opened, positions, and(departures, e.organisation(), e.until()), closed);
            case RoundClosed e -> new Round(opened, positions, departures, e);
        };
    }

    Decision open(OpenRound command, RoundOpeningFacts opening, Instant now) {
        return opening.check(command, now).then(() -> Decision.accepted(opening.events(command, now)));
    }

    /** What is known here already, and what comes after the outcome, changes nothing (ADR 0018). */
    Decision leave(LeaveRound command, Instant now) {
        if (closed != null || command.until().equals(departures.get(command.organisation()))) {
            return Decision.accepted();
        }
        return Decision.accepted(new PartyLeftRound(
                opened.round(), wijkaanpak(), command.organisation(), command.until(), audience(), command.by(), now));
    }

    Decision take(TakePosition command, MandatedActor acting, Instant now) {
        var rules = new PositionRules(command, opened);
        return checkMayTakeAny(command.by(), acting.authority(), now)
                .and(rules::check)
                .and(() -> checkUnder(acting))
                .thenRecord(() -> rules.event(acting.citation(), now));
    }

    /**
     * A position is corrected by the next one, as long as none of them was counted (ADR 0012).
     *
     * @param mistaken the event that is named as the mistake, null when the round has none with that id
     */
    Check checkMayCorrect(By by, @Nullable Event mistaken) {
        if (closed != null) {
            return Check.refuse(OUTCOME_STANDS, closed.at());
        }
        var named = switch (mistaken) {
            case PositionTaken e -> Position.of(e);
            case PositionSealed e -> Position.of(e);
            case null, default -> null;
        };
        return refuseWhen(named == null || !named.equals(positions.get(by.organisation())), NOT_YOUR_STANDING_POSITION);
    }

    /**
     * What comes of it depends on what was recorded up to its closing time, whenever that is looked at.
     *
     * @param sealed what was kept of every sealed position
     * @param today Dutch calendar day
     */
    Decision close(
            CloseRound command,
            ActorAuthority authority,
            Map<OrganisationId, SealedWords> sealed,
            Instant now,
            LocalDate today) {
        var closing = closing(now, sealed);
        return checkMayClose(command.by(), authority, now, today)
                .and(closing::check)
                .then(() -> Decision.accepted(closing.events(command.by(), now)));
    }

    private RoundClosing closing(Instant now, Map<OrganisationId, SealedWords> sealed) {
        var end = end(now);
        var left = new TreeMap<>(departures);
        left.keySet().retainAll(left(DutchDay.of(end)));
        return new RoundClosing(opened, positions, left, sealed, end);
    }

    /** When it ends, or ended, if it is closed then: at its time at the latest. */
    Instant end(Instant closing) {
        return closing.isBefore(opened.closesAt()) ? closing : opened.closesAt();
    }

    /** What stands in the way of any position at all, before it is known what it says and under which mandate. */
    Check checkMayTakeAny(By by, ActorAuthority authority, Instant now) {
        return checkOpen()
                .and(() -> refuseWhen(!now.isBefore(opened.closesAt()), ROUND_PAST_CLOSING_TIME, opened.closesAt()))
                .and(() -> PositionRules.checkMayTake(authority, RoundRole.of(by.organisation(), opened.terms())));
    }

    Check checkUnder(Mandate mandate, By by, LocalDate today) {
        return mandate.checkMayAct(by, wijkaanpak(), opened.type(), most(), today);
    }

    /** Who decides binds its party, for all that stands under the mandate (ADR 0027); who advises does not. */
    private Check checkUnder(MandatedActor acting) {
        return RoundRole.of(acting.by().organisation(), opened.terms()) == RoundRole.DECIDES
                ? acting.checkMayBind(wijkaanpak(), opened.type(), most())
                : acting.checkMayDispose(wijkaanpak(), opened.type(), most());
    }

    /** The mandate must reach as far as the dearest alternative: that one can be agreed whatever a party says. */
    private @Nullable Long most() {
        return opened.alternatives().stream()
                .map(Alternative::amountCents)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** At its time the round closes by itself; who opened it may close it earlier once it is complete. */
    Check checkMayClose(By by, ActorAuthority authority, Instant now, LocalDate today) {
        var opener = opened.by().organisation();
        var overdue = !now.isBefore(opened.closesAt());
        var bySystem = by.member() == null;
        var missing = waitingFor(today);
        return checkOpen()
                .and(() -> bySystem && overdue
                        ? Check.passed()
                        : refuseWhen(!by.organisation().equals(opener), NOT_THE_OPENER, opener)
                                .and(authority::checkMayAct)
                                .and(() -> refuseWhen(
                                        !missing.isEmpty() && !overdue,
                                        ROUND_NOT_COMPLETE,
                                        names(missing),
                                        opened.closesAt())));
    }

    private Check checkOpen() {
        return closed == null ? Check.passed() : Check.refuse(ROUND_CLOSED, closed.at());
    }

    /** The deciding parties that took no position and still take part that day, in the order of the terms. */
    List<OrganisationId> waitingFor(LocalDate day) {
        var left = left(day);
        return opened.terms().deciding().stream()
                .filter(party -> !positions.containsKey(party) && !left.contains(party))
                .toList();
    }

    /** Who no longer takes part that day, of those that are asked. */
    private Set<OrganisationId> left(LocalDate day) {
        return departures.keySet().stream()
                .filter(party -> departures.get(party).isBefore(day))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean sealsPositions() {
        return opened.terms().visibility() == Visibility.SEALED_UNTIL_CLOSING;
    }

    private Round with(Position position) {
        return new Round(opened, and(positions, position.organisation(), position), departures, closed);
    }

    private static <V> SortedMap<OrganisationId, V> and(
            SortedMap<OrganisationId, V> known, OrganisationId party, V value) {
        var changed = new TreeMap<>(known);
        changed.put(party, value);
        return Collections.unmodifiableSortedMap(changed);
    }

    private static String names(List<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(Collectors.joining(", "));
    }
}
