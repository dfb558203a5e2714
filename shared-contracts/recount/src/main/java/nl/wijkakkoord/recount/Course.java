// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ReservationEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.OutcomeSettled;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.outcome.Decided;
import nl.wijkakkoord.outcome.Fact;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.outcome.Question;
import org.jspecify.annotations.Nullable;

/** The course of one round, as its events tell it one after the other, up to the question that it closes with. */
final class Course {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private @Nullable RoundOpened opened;
    private @Nullable Instant closesAt;
    private @Nullable RoundClosed closed;
    private boolean ended;
    private BodyDecisions bodies = BodyDecisions.NONE;
    /** As they were when it closed: nothing but what was reserved changes after that. */
    private Map<String, Fact> facts = Map.of();

    private int positions;
    /** The standing position of each, by whose it is by now. */
    private final Map<OrganisationId, Said> standing = new HashMap<>();

    private final Map<OrganisationId, LocalDate> lastDays = new HashMap<>();
    /** When each of these was told. */
    private final Map<OrganisationId, Instant> told = new HashMap<>();

    private final Set<OrganisationId> setAside = new HashSet<>();
    /** When the last notice to each was received. */
    private final Map<OrganisationId, LocalDate> noticed = new HashMap<>();

    private final Counts counts = new Counts();
    private @Nullable LotDrawn drawn;
    private final Holders holders = new Holders();

    void apply(RoundEvent event) {
        require((opened == null) == event instanceof RoundOpened && !ended);
        require(closed == null
                || event instanceof ReservationEvent
                || event instanceof LotDrawn
                || event instanceof RoundCancelled);
        switch (event) {
            case RoundOpened e -> {
                opened = e;
                closesAt = e.closesAt();
            }
            case PositionTaken e -> take(Said.openly(++positions, e));
            case PositionSealed e -> take(Said.underSeal(++positions, e));
            case PositionRevealed e -> reveal(e);
            case PartyLeftRound e -> {
                lastDays.put(e.organisation(), e.until());
                told.put(e.organisation(), e.at());
            }
            case PartySucceededInRound e -> succeed(e);
            case PartyPassedOver e -> setAside.add(e.organisation());
            case PartyAskedAgain e -> setAside.remove(e.organisation());
            case ClosingMoved e -> closesAt = e.closesAt();
            // What is on paper counts by the position that confirms it.
            case ChangeProposed _, ChangeConsented _, PaperEvent _ -> {}
            case InternalDecisionRecorded e -> bodies = bodies.with(e);
            case ReservationLapsed e -> bodies = bodies.with(e);
            case SegmentCounted e -> counts.apply(e);
            case PartyNoticed e -> noticed.put(holders.of(e.organisation()), e.receivedOn());
            case LotDrawn e -> drawn = e;
            case RoundClosed e -> close(e);
            case RoundCancelled _, OutcomeSettled _ -> ended = true;
        }
    }

    List<Alternative> alternatives() {
        return opened.alternatives();
    }

    /** What its closing says of other rounds is taken as it is said there. */
    void close(RoundClosed event) {
        closed = event;
        facts = new HashMap<>(cited(event));
        standing.values().stream()
                .flatMap(Said::internalDecisions)
                .forEach(each ->
                        facts.put(BodyDecisions.fact(each, holders::of), bodies.fact(each, closingDay(), holders::of)));
    }

    private LocalDate closingDay() {
        return LocalDate.ofInstant(closed.at().isBefore(closesAt) ? closed.at() : closesAt, DUTCH);
    }

    /** How it is with each reservation, null where there is none. */
    @Nullable
    List<ReservationFound> reservations(ToldOutcome outcome) {
        var day = day(outcome);
        var found = counted()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> each.getValue().reservation().stream()
                        .map(reserved -> new ReservationFound(
                                each.getKey(),
                                reserved.body(),
                                reserved.until(),
                                bodies.state(each.getKey(), reserved, day, holders::of))))
                .toList();
        return found.isEmpty() ? null : found;
    }

    /** What is reserved is looked at on the day on which the outcome is told; all else on that of the closing. */
    private LocalDate day(ToldOutcome outcome) {
        return outcome instanceof RoundClosed ? closingDay() : LocalDate.ofInstant(outcome.at(), DUTCH);
    }

    /**
     * With the lot, where it came to one: exactly then it was drawn, and not as long as the outcome waits.
     *
     * @param outcome that is looked at
     */
    Decided decided(ToldOutcome outcome) {
        var undrawn = Outcomes.of(question(outcome, null));
        var among = Answers.tied(undrawn);
        var byLot = opened.terms().tie() == ProcedureTerms.Tie.LOT && !among.isEmpty() && !Answers.waits(undrawn);
        require(byLot == (drawn != null));
        return byLot ? Outcomes.of(question(outcome, lot(among))) : undrawn;
    }

    private Digest lot(List<Digest> among) {
        require(Lot.commitment(drawn.salt()).equals(opened.lot()));
        var ballots = counted()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue().ballot())
                .toList();
        return Lot.draw(drawn.salt(), ballots, among).drawn();
    }

    private Question question(ToldOutcome outcome, @Nullable Digest lot) {
        var day = day(outcome);
        var alone =
                alternatives().size() == 1 ? alternatives().getFirst().subject().digest() : null;
        var terms = terms();
        return new Question(
                DecisionRules.procedure(terms),
                alternatives().stream()
                        .collect(toMap(
                                each -> each.subject().digest().value(),
                                each -> each.sections() == null ? Set.of() : Set.copyOf(each.sections()))),
                counted()
                        .collect(toMap(
                                each -> each.getKey().value(),
                                each -> each.getValue()
                                        .position(
                                                each.getKey(),
                                                terms.deciding().contains(each.getKey()),
                                                alone,
                                                holders::of,
                                                reserved -> bodies.state(each.getKey(), reserved, day, holders::of)))),
                values(left()),
                values(setAside),
                noticed(terms),
                facts,
                counts.of(opened.segments()),
                lot == null ? null : lot.value(),
                day);
    }

    private List<OrganisationId> left() {
        return lastDays.keySet().stream()
                .filter(party -> lastDays.get(party).isBefore(closingDay()))
                .toList();
    }

    /** What still counts of what was said, where a position lapses with the departure of its party. */
    private Stream<Map.Entry<OrganisationId, Said>> counted() {
        var left = left();
        return standing.entrySet().stream()
                .filter(each -> !opened.terms().positionsLapse()
                        || !left.contains(each.getKey())
                        || isSince(each.getValue().at(), each.getKey()));
    }

    /** Whether it was said by one that left and came back. */
    private boolean isSince(Instant said, OrganisationId party) {
        return said.isAfter(told.get(party)) && LocalDate.ofInstant(said, DUTCH).isAfter(lastDays.get(party));
    }

    /** A party's latest position replaces the one before, also one that it took over. */
    private void take(Said said) {
        standing.put(holders.of(said.party()), said);
    }

    private void reveal(PositionRevealed event) {
        require(standing.get(holders.of(event.organisation())).party().equals(event.organisation()));
        standing.computeIfPresent(holders.of(event.organisation()), (_, said) -> said.revealed(event));
    }

    /** What is known of the predecessor ends with it, but for its position. */
    private void succeed(PartySucceededInRound event) {
        var predecessor = event.predecessor();
        var successor = event.successor();
        holders.apply(event);
        lastDays.remove(predecessor);
        lastDays.remove(successor);
        setAside.remove(predecessor);
        var told = noticed.remove(predecessor);
        if (told != null) {
            noticed.merge(successor, told, (one, other) -> one.isAfter(other) ? one : other);
        }
        var taken = standing.remove(predecessor);
        if (taken != null) {
            standing.merge(successor, taken, Said::later);
        }
    }

    /** Each decides or advises once, and who decides does not advise. */
    private ProcedureTerms terms() {
        var terms = opened.terms();
        var deciding = holders.of(terms.deciding());
        var advising = holders.of(terms.advising()).stream()
                .filter(party -> !deciding.contains(party))
                .toList();
        return terms.among(deciding, advising, terms.informed(), holders::of, holders::passedWhole);
    }

    /** Until when each might answer whose time was over when the round ended. */
    private Map<String, LocalDate> noticed(ProcedureTerms terms) {
        return noticed.entrySet().stream()
                .map(each -> Map.entry(each.getKey().value(), each.getValue().plusDays(terms.noticeDays())))
                .filter(each -> each.getValue().isBefore(closingDay()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Fact> cited(RoundClosed closed) {
        var cited = closed.conditions() == null ? List.<ConditionFound>of() : closed.conditions();
        return cited.stream()
                .filter(each ->
                        each.condition().round() != null || each.condition().money() != null)
                .collect(toMap(
                        each -> each.condition().round() == null
                                ? MoneyFacts.fact(each.condition())
                                : each.condition().round().toString(),
                        each -> Fact.valueOf(each.why().name()),
                        (one, _) -> one));
    }

    private static Set<String> values(Collection<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(toUnmodifiableSet());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("These are not the events of one round, in their order.");
        }
    }
}
