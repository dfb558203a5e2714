// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;
import nl.wijkakkoord.outcome.Position.AgreesUnderReservation;
import nl.wijkakkoord.outcome.Position.AsksChange;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;

/** Any rounds, in which agreeing occurs often enough for many to be agreed. */
final class Rounds {
    static final LocalDate DAY = LocalDate.of(2027, 3, 3);
    static final List<String> FACTS = List.of("another round", "a grant");

    private Rounds() {}

    static Arbitrary<Question> all() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 4))
                .flatAs(Rounds::of);
    }

    /** On one alternative. */
    static Arbitrary<Question> onOne() {
        return Arbitraries.integers().between(1, 8).flatMap(size -> of(size, 1));
    }

    private static Arbitrary<Question> of(int size, int rivals) {
        var parties = parties(size);
        var alternatives = IntStream.range(0, rivals).mapToObj(i -> "plan " + i).toList();
        var positions = position(parties, alternatives).injectNull(0.15).list().ofSize(size);
        var some = Arbitraries.of(parties).set().ofMaxSize(2);
        var facts = Arbitraries.maps(Arbitraries.of(FACTS), Arbitraries.of(Fact.class));
        var noticed = Arbitraries.maps(Arbitraries.of(parties), Arbitraries.of(DAY, DAY.minusDays(1)));
        return Combinators.combine(procedure(parties), positions, some, some, facts, noticed, lot(alternatives))
                .as((procedure, said, left, setAside, known, notices, lot) -> new Question(
                        procedure,
                        alternatives.stream().collect(toMap(each -> each, _ -> Set.of("warmte"))),
                        byParty(parties, said),
                        left,
                        setAside,
                        notices,
                        known,
                        Map.of("huurders", new SegmentCount(100, Map.of(alternatives.getFirst(), 70))),
                        lot,
                        DAY));
    }

    static List<String> parties(int size) {
        return IntStream.range(0, size).mapToObj(i -> "partij " + i).toList();
    }

    private static Arbitrary<String> lot(List<String> alternatives) {
        return Arbitraries.of(alternatives).injectNull(0.5);
    }

    private static Map<String, Position> byParty(List<String> parties, List<Position> said) {
        var positions = new HashMap<String, Position>();
        for (var i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            var position = said.get(i);
            if (position instanceof AgreesUnderConditions(var ranking, var conditions)
                    && conditions.contains(new Condition.OfParty(party))) {
                position = new Agrees(ranking);
            }
            if (position != null) {
                positions.put(party, position);
            }
        }
        return positions;
    }

    private static Arbitrary<Procedure> procedure(List<String> parties) {
        return Combinators.combine(
                        rule(parties),
                        Arbitraries.integers().between(1, parties.size()),
                        Arbitraries.of(Silence.class),
                        Arbitraries.of(Choice.class),
                        Arbitraries.of(Tie.class))
                .as((rule, quorum, silence, choice, tie) ->
                        new Procedure(Set.copyOf(parties), rule, quorum, silence, choice, tie));
    }

    static Arbitrary<Rule> rule(List<String> parties) {
        Arbitrary<Rule> others = Arbitraries.of(
                new Rule.Veto(parties.getFirst(), Set.of()),
                new Rule.Veto(parties.getLast(), Set.of("warmte")),
                new Rule.AdviceHeard(Set.of("adviseur")),
                new Rule.Count(List.of("huurders"), 7, 10));
        return Arbitraries.oneOf(
                basic(parties),
                Combinators.combine(basic(parties), others).as((one, other) -> new Rule.AllOf(List.of(one, other))));
    }

    private static Arbitrary<Rule> basic(List<String> parties) {
        Arbitrary<Rule> weighted = Arbitraries.integers()
                .between(1, 3)
                .list()
                .ofSize(parties.size())
                .map(weights -> new Rule.WeightedMajority(
                        2, 3, IntStream.range(0, parties.size()).boxed().collect(toMap(parties::get, weights::get))));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Rule.Unanimity(),
                        new Rule.ConsentWithoutObjection(),
                        new Rule.Majority(),
                        new Rule.QualifiedMajority(2, 3)),
                weighted);
    }

    private static Arbitrary<Position> position(List<String> parties, List<String> alternatives) {
        Arbitrary<Position> agrees = ranking(alternatives).map(Agrees::new);
        Arbitrary<Condition> condition = Arbitraries.oneOf(
                Arbitraries.of(parties).map(Condition.OfParty::new),
                Arbitraries.of(FACTS).map(Condition.OfFact::new));
        Arbitrary<Position> under = Combinators.combine(
                        ranking(alternatives), condition.list().ofMinSize(1).ofMaxSize(2))
                .as(AgreesUnderConditions::new);
        Arbitrary<Position> reserved = Combinators.combine(
                        ranking(alternatives),
                        Arbitraries.of(DAY, DAY.minusDays(1)),
                        Arbitraries.of(Reservation.State.class))
                .as((ranking, until, state) -> new AgreesUnderReservation(ranking, new Reservation(until, state)));
        var about = Arbitraries.of(alternatives).set().ofMaxSize(1);
        Arbitrary<Position> against = Arbitraries.oneOf(
                about.map(each -> new AsksChange(each, Set.of())),
                about.map(each -> new Position.Objects(each, Set.of())),
                Arbitraries.just(new Abstains()));
        return Arbitraries.frequencyOf(
                Tuple.of(6, agrees), Tuple.of(3, under), Tuple.of(2, reserved), Tuple.of(2, against));
    }

    private static Arbitrary<Ranking> ranking(List<String> alternatives) {
        return Combinators.combine(
                        Arbitraries.shuffle(alternatives),
                        Arbitraries.integers().between(1, alternatives.size()))
                .as((order, many) ->
                        new Ranking(order.subList(0, many).stream().map(Set::of).toList()));
    }
}
