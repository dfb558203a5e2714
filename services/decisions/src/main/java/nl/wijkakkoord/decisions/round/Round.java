// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.round.RoundRefusal.*;
import static nl.wijkakkoord.platform.deciding.Decision.refused;
import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.mandate.Mandate;
import nl.wijkakkoord.platform.mandate.MandateRefusal;
import nl.wijkakkoord.decisions.round.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.RoundCommand.TakePosition;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A round, as its events tell it: the parties decide on one version, or choose between rivals, by the terms that the
 * round opened with.
 *
 * @param positions the standing one of each party that took one
 */
record Round(
        @Nullable RoundOpened opened,
        SortedMap<OrganisationId, Position> positions,
        @Nullable RoundClosed closed) {

    static final Round NONE = new Round(null, Collections.emptySortedMap(), null);

    Round evolve(RoundEvent event) {
        return switch (event) {
            case RoundOpened e -> new Round(e, Collections.emptySortedMap(), null);
            case PositionTaken e -> with(Position.of(e));
            case PositionSealed e -> with(Position.of(e));
            case PositionRevealed e -> with(positions.get(e.organisation()).revealed(e));
            case RoundClosed e -> new Round(opened, positions, e);
        };
    }

    Decision open(OpenRound command, Opening opening, Instant now) {
        return opening.whyNot(command, now)
                .orElseGet(() -> Decision.accepted(new RoundOpened(
                        command.round(),
                        command.wijkaanpak(),
                        opening.candidates().stream()
                                .map(Candidate::alternative)
                                .toList(),
                        opening.procedure().refInForce(),
                        opening.terms(),
                        command.closesAt(),
                        command.succeeds(),
                        command.cites(),
                        command.withoutAmbition(),
                        opening.audience(),
                        command.by(),
                        now)));
    }

    /**
     * @param mandate null when this service has not heard of it
     * @param heard how far this service had heard stakeholders about the wijkaanpak
     * @param today Dutch calendar day
     */
    Decision take(
            TakePosition command,
            Standing standing,
            @Nullable Mandate mandate,
            long heard,
            Instant now,
            LocalDate today) {
        var whyNot = whyNotTakeAny(command.by(), standing, now)
                .or(() -> whyNotSay(command))
                .or(() -> mandate == null
                        ? Optional.of(refused(MandateRefusal.MANDATE_NOT_HEARD_OF, command.mandate()))
                        : whyNotUnder(mandate, command.by(), today));
        return whyNot.orElseGet(() ->
                Decision.accepted(taken(command, new MandateCitation(mandate.id(), mandate.version(), heard), now)));
    }

    /**
     * A position is corrected by the next one, as long as none of them was counted.
     *
     * @param mistaken the event that is named as the mistake, null when the round has none with that id
     */
    Optional<Decision> whyNotCorrect(By by, @Nullable Event mistaken) {
        if (closed != null) {
            return Optional.of(refused(OUTCOME_STANDS, closed.at()));
        }
        var named = switch (mistaken) {
            case PositionTaken e -> Position.of(e);
            case PositionSealed e -> Position.of(e);
            case null, default -> null;
        };
        return refusedWhen(
                named == null || !named.equals(positions.get(by.organisation())), NOT_YOUR_STANDING_POSITION);
    }

    /** @param sealed what was kept of every sealed position */
    Decision close(CloseRound command, Standing standing, Map<OrganisationId, SealedWords> sealed, Instant now) {
        return whyNotClose(command.by(), standing, now)
                .or(() -> whyNotReveal(sealed))
                .orElseGet(() -> Decision.accepted(closing(command.by(), sealed, now)));
    }

    /** What stands in the way of any position at all, before it is known what it says and under which mandate. */
    Optional<Decision> whyNotTakeAny(By by, Standing standing, Instant now) {
        if (closed != null) {
            return Optional.of(refused(ROUND_CLOSED, closed.at()));
        }
        if (!now.isBefore(opened.closesAt())) {
            return Optional.of(refused(ROUND_PAST_CLOSING_TIME, opened.closesAt()));
        }
        return switch (Part.of(by.organisation(), opened.terms())) {
            case DECIDES -> standing.whyNotDecide();
            case ADVISES -> standing.whyNotAdvise();
            case IS_INFORMED -> standing.whyNotAdvise().or(() -> Optional.of(refused(INFORMED_ONLY)));
            case NONE -> standing.whyNotAdvise().or(() -> Optional.of(refused(NO_PART_IN_ROUND)));
        };
    }

    /** The mandate must reach as far as the dearest alternative: that one can be agreed whatever this party says. */
    Optional<Decision> whyNotUnder(Mandate mandate, By by, LocalDate today) {
        var most = opened.alternatives().stream()
                .map(Alternative::amountCents)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return mandate.whyNotAct(by, opened.wijkaanpak(), opened.type(), most, today);
    }

    /** At its time the round closes by itself; who opened it may close it earlier once it is complete. */
    Optional<Decision> whyNotClose(By by, Standing standing, Instant now) {
        if (closed != null) {
            return Optional.of(refused(ROUND_CLOSED, closed.at()));
        }
        var bySystem = by.member() == null;
        if (bySystem && !now.isBefore(opened.closesAt())) {
            return Optional.empty();
        }
        if (!by.organisation().equals(opened.by().organisation())) {
            return Optional.of(refused(NOT_THE_OPENER, opened.by().organisation()));
        }
        return standing.whyNotAct()
                .or(() -> refusedWhen(
                        !waitingFor().isEmpty() && now.isBefore(opened.closesAt()),
                        ROUND_NOT_COMPLETE,
                        names(waitingFor()),
                        opened.closesAt()));
    }

    /** The deciding parties that took no position, in the order of the terms. */
    List<OrganisationId> waitingFor() {
        return opened.terms().deciding().stream()
                .filter(party -> !positions.containsKey(party))
                .toList();
    }

    boolean sealsPositions() {
        return opened.terms().visibility() == Visibility.SEALED_UNTIL_CLOSING;
    }

    private Optional<Decision> whyNotSay(TakePosition command) {
        var stance = command.stance();
        if (stance == Stance.AGREES_UNDER_CONDITIONS || stance == Stance.AGREES_UNDER_RESERVATION) {
            return Optional.of(refused(NOT_YET_POSSIBLE, stance));
        }
        if (!Part.of(command.by().organisation(), opened.terms()).mayTake(stance)) {
            return Optional.of(refused(STANCE_NOT_OF_PART, stance));
        }
        var reasoned = stance == Stance.ASKS_CHANGE || stance == Stance.OBJECTS || stance == Stance.ADVISES;
        if (reasoned && (command.reason() == null || command.reason().isBlank())) {
            return Optional.of(refused(REASON_MISSING, stance));
        }
        if (command.digest() == null) {
            return refusedWhen(stance == Stance.AGREES || opened.alternatives().size() == 1, DIGEST_MISSING);
        }
        return refusedWhen(
                opened.alternatives().stream()
                        .noneMatch(one -> one.subject().digest().equals(command.digest())),
                DIGEST_DOES_NOT_MATCH);
    }

    private Optional<Decision> whyNotReveal(Map<OrganisationId, SealedWords> sealed) {
        var lost = positions.values().stream()
                .filter(Position::sealed)
                .filter(position -> !sealed.containsKey(position.organisation())
                        || !sealed.get(position.organisation()).commitment().equals(position.commitment()))
                .map(Position::organisation)
                .toList();
        return refusedWhen(!lost.isEmpty(), SEALED_WORDS_DO_NOT_MATCH, names(lost));
    }

    private Event taken(TakePosition command, MandateCitation mandate, Instant now) {
        var by = command.by();
        return sealsPositions()
                ? new PositionSealed(
                        command.round(),
                        opened.wijkaanpak(),
                        by.organisation(),
                        by.member(),
                        command.words().commitment(),
                        mandate,
                        command.corrects(),
                        opened.audience(),
                        by,
                        now)
                : new PositionTaken(
                        command.round(),
                        opened.wijkaanpak(),
                        command.digest(),
                        by.organisation(),
                        by.member(),
                        command.stance(),
                        command.reason(),
                        mandate,
                        command.corrects(),
                        opened.audience(),
                        by,
                        now);
    }

    private List<Event> closing(By by, Map<OrganisationId, SealedWords> sealed, Instant now) {
        var events = new ArrayList<Event>();
        var standing = new TreeMap<>(positions);
        positions.values().stream().filter(Position::sealed).forEach(position -> {
            var words = sealed.get(position.organisation());
            events.add(new PositionRevealed(
                    opened.round(),
                    opened.wijkaanpak(),
                    position.organisation(),
                    words.digest(),
                    words.stance(),
                    words.reason(),
                    words.salt(),
                    opened.audience(),
                    by,
                    now));
            standing.put(position.organisation(), position.saying(words.digest(), words.stance(), words.reason()));
        });
        var count = Counting.of(opened, standing.values());
        events.add(new RoundClosed(
                opened.round(),
                opened.wijkaanpak(),
                count.verdicts(),
                standing.values().stream().map(Position::counted).toList(),
                count.function(),
                opened.audience(),
                by,
                now));
        return events;
    }

    private Round with(Position position) {
        var changed = new TreeMap<>(positions);
        changed.put(position.organisation(), position);
        return new Round(opened, Collections.unmodifiableSortedMap(changed), closed);
    }

    private static String names(List<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(Collectors.joining(", "));
    }
}
