// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.OutcomeSettled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.outcome.Fact;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.recount.BodyDecisions;
import nl.wijkakkoord.recount.MoneyFacts;

/**
 * The outcome of a round that closed under an open reservation, counted once more. Nothing but what was reserved is looked at
 * anew: who had left and what other conditions waited for is as it was at the closing (ADR 0038).
 *
 * @param voices of its end, with what bodies decided since
 * @param salt of the lot, where one may have to be drawn
 * @param end when it ended
 */
public record OutcomeSettling(
        RoundOpened opened, Voices voices, RoundClosed closed, Optional<String> salt, Instant end) {

    /** None as long as it waits; with the lot, where it comes to one only now. */
    public List<RoundEvent> events(By by, Instant now) {
        var today = DutchDay.of(now);
        var endDay = DutchDay.of(end);
        var standing = new TreeMap<>(voices.positions());
        standing.keySet().removeAll(voices.lapsed(opened.terms(), endDay));
        var drawing = Drawing.of(
                opened,
                standing.values(),
                lot -> Counting.of(opened, standing, voices, facts(), lot, endDay, today),
                salt,
                by,
                now);
        var count = drawing.count();
        if (count.waits()) {
            return List.of();
        }
        var settled = new OutcomeSettled(
                opened.round(),
                opened.wijkaanpak(),
                count.verdicts(),
                closed.positions(),
                count.conditions(),
                voices.reservations(standing, today),
                count.function(),
                count.verdicts().stream().anyMatch(Verdict::agreed)
                        ? RoundClosing.settledAt(opened, voices, end)
                        : null,
                opened.audience(),
                by,
                now,
                opened.reopens());
        return Stream.<RoundEvent>concat(drawing.lot().stream(), Stream.of(settled))
                .toList();
    }

    private Map<String, Fact> facts() {
        var found = closed.conditions() == null ? List.<ConditionFound>of() : closed.conditions();
        return found.stream()
                .filter(each -> each.condition().kind() != Condition.Kind.PARTY_AGREES)
                .collect(toMap(
                        each -> name(each.condition()),
                        each -> Fact.valueOf(each.why().name()),
                        (one, _) -> one));
    }

    private String name(Condition condition) {
        return switch (condition.kind()) {
            case ROUND_AGREED -> condition.round().toString();
            case MONEY_AVAILABLE, MONEY_COMMITTED -> MoneyFacts.fact(condition);
            case INTERNAL_DECISION -> BodyDecisions.fact(condition, voices.successors()::of);
            case PARTY_AGREES -> throw new IllegalArgumentException("A party is no fact");
        };
    }

    /** The closing with that outcome in the place of the one that it told. */
    public static RoundClosed of(RoundClosed closed, OutcomeSettled settled) {
        return new RoundClosed(
                closed.round(),
                closed.wijkaanpak(),
                settled.verdicts(),
                closed.positions(),
                settled.conditions(),
                settled.function(),
                settled.agreedAt(),
                closed.audience(),
                closed.by(),
                closed.at(),
                settled.reservations(),
                null,
                closed.reopens());
    }
}
