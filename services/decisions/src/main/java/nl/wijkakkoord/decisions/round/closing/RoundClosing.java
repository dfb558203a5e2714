// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.outcome.Fact;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.recount.BodyDecisions;
import nl.wijkakkoord.recount.Lot;
import nl.wijkakkoord.recount.MoneyFacts;

/**
 * The end of a round: what was sealed is opened, and all is counted.
 *
 * @param voices up to its end
 * @param sealed what was kept of every sealed position
 * @param facts what the round itself does not tell
 * @param end its closing time, or the earlier moment at which it is closed
 */
public record RoundClosing(
        RoundOpened opened, Voices voices, Map<OrganisationId, SealedWords> sealed, ClosingFacts facts, Instant end) {

    /** What was sealed must be there as it was said, and the salt of a lot as it was told of. */
    public Check check() {
        var lost = voices.positions().values().stream()
                .filter(position -> position.sealed() && !isKept(position))
                .map(Position::organisation)
                .toList();
        return refuseWhen(!lost.isEmpty(), ClosingRefusal.SEALED_WORDS_DO_NOT_MATCH, lost)
                .and(() -> refuseWhen(
                        opened.lot() != null
                                && !facts.salt().map(Lot::commitment).equals(Optional.of(opened.lot())),
                        ClosingRefusal.LOT_SALT_DOES_NOT_MATCH));
    }

    private boolean isKept(Position position) {
        var kept = sealed.get(position.organisation());
        return kept != null && kept.commitment().equals(position.commitment());
    }

    public List<Event> events(By by, Instant now) {
        var events = new ArrayList<Event>();
        var standing = new TreeMap<>(voices.positions());
        standing.replaceAll((_, position) -> {
            if (!position.sealed()) {
                return position;
            }
            var event = revealed(position.organisation(), by, now);
            events.add(event);
            return position.revealed(event);
        });
        var day = DutchDay.of(end);
        standing.keySet().removeAll(voices.lapsed(opened.terms(), day));
        var told = facts(standing, day);
        var drawing = Drawing.of(
                opened,
                standing.values(),
                lot -> Counting.of(opened, standing, voices, told, lot, day, day),
                facts.salt(),
                by,
                now);
        var count = drawing.count();
        drawing.lot().ifPresent(events::add);
        var reservations = voices.reservations(standing, day);
        events.add(new RoundClosed(
                opened.round(),
                opened.wijkaanpak(),
                count.verdicts(),
                standing.values().stream().map(Position::counted).toList(),
                count.conditions(),
                count.function(),
                count.verdicts().stream().anyMatch(Verdict::agreed) ? settledAt(opened, voices, end) : null,
                opened.audience(),
                by,
                now,
                reservations.isEmpty() ? null : reservations,
                count.waits() ? true : null,
                opened.reopens()));
        return events;
    }

    private Map<String, Fact> facts(Map<OrganisationId, Position> positions, LocalDate day) {
        var found = new HashMap<String, Fact>();
        facts.others(named(positions)).forEach((round, why) -> found.put(round.toString(), Fact.valueOf(why.name())));
        conditions(positions)
                .filter(each -> each.kind() == Condition.Kind.INTERNAL_DECISION)
                .forEach(each -> found.put(
                        BodyDecisions.fact(each, voices.successors()::of),
                        voices.bodies().fact(each, day, voices.successors()::of)));
        conditions(positions)
                .filter(each -> each.money() != null)
                .forEach(each -> found.put(
                        MoneyFacts.fact(each),
                        Fact.valueOf(facts.money(each, day).name())));
        return found;
    }

    private static Stream<Condition> conditions(Map<OrganisationId, Position> positions) {
        return positions.values().stream()
                .map(Position::detail)
                .filter(Objects::nonNull)
                .map(PositionDetail::conditions)
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private static List<UUID> named(Map<OrganisationId, Position> positions) {
        return conditions(positions)
                .map(Condition::round)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Since when nobody was waited for any more. */
    static Instant settledAt(RoundOpened opened, Voices voices, Instant end) {
        return opened.terms().deciding().stream()
                .map(party -> heardAt(opened, party, voices, end))
                .max(Comparator.naturalOrder())
                .orElse(end);
    }

    private static Instant heardAt(RoundOpened opened, OrganisationId party, Voices voices, Instant end) {
        if (voices.positions().containsKey(party)
                && !voices.lapsed(opened.terms(), DutchDay.of(end)).contains(party)) {
            return voices.spokenAt(party);
        }
        var lastDay = voices.departures().get(party);
        return Stream.of(
                        voices.setAside().get(party),
                        lastDay == null
                                ? null
                                : lastDay.plusDays(1)
                                        .atStartOfDay(DutchDay.ZONE)
                                        .toInstant(),
                        end)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private PositionRevealed revealed(OrganisationId party, By by, Instant now) {
        var words = sealed.get(party);
        return new PositionRevealed(
                opened.round(),
                opened.wijkaanpak(),
                party,
                words.digest(),
                words.stance(),
                words.reason(),
                words.detail(),
                words.revealedSalt(),
                opened.audience(),
                by,
                now);
    }
}
