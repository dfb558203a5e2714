// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;

class OutcomesPropertiesTest {

    @Provide
    Arbitrary<Question> rounds() {
        return Rounds.all();
    }

    @Provide
    Arbitrary<Question> onOne() {
        return Rounds.onOne();
    }

    @Property
    void at_most_one_alternative_is_agreed_exactly_when_no_finding_blocks_it(@ForAll("rounds") Question round) {
        // When
        var outcomes = Outcomes.of(round).outcomes();

        // Then
        assertThat(outcomes.keySet()).isEqualTo(round.alternatives().keySet());
        assertThat(outcomes.values().stream().filter(Outcome::agreed)).hasSizeLessThan(2);
        assertThat(outcomes.values())
                .allSatisfy(outcome -> assertThat(outcome.agreed())
                        .isEqualTo(outcome.findings().stream()
                                .noneMatch(finding -> finding.code().blocks())));
    }

    @Property
    void the_order_of_positions_parties_and_alternatives_changes_nothing(@ForAll("rounds") Question round) {
        // When
        var decided = Outcomes.of(with(
                round,
                new TreeMap<>(round.positions()).descendingMap(),
                new TreeMap<>(round.alternatives()).descendingMap()));

        // Then
        assertThat(decided).isEqualTo(Outcomes.of(round));
    }

    @Property
    void what_alternatives_are_called_changes_nothing_but_their_names(@ForAll("rounds") Question round) {
        // When
        var renamed =
                Outcomes.of(renamed(round, OutcomesPropertiesTest::turned)).outcomes();

        // Then
        Outcomes.of(round)
                .outcomes()
                .forEach((alternative, outcome) ->
                        assertThat(renamed.get(turned(alternative))).isEqualTo(outcome));
    }

    @Property
    void who_turns_to_agreeing_without_more_never_undoes_an_agreement(
            @ForAll("onOne") Question round, @ForAll @IntRange(max = 7) int index) {
        // Given
        var only = round.alternatives().keySet().iterator().next();
        Assume.that(Outcomes.of(round).outcomes().get(only).agreed());

        // When
        var decided = Outcomes.of(saying(round, party(round, index), new Agrees(Ranking.only(only))));

        // Then
        assertThat(decided.outcomes().get(only).agreed()).isTrue();
    }

    @Property
    void who_turns_to_objecting_never_makes_an_agreement(
            @ForAll("onOne") Question round, @ForAll @IntRange(max = 7) int index) {
        // Given
        var only = round.alternatives().keySet().iterator().next();
        var party = party(round, index);
        Assume.that(round.positions().containsKey(party)
                && !Outcomes.of(round).outcomes().get(only).agreed());

        // When
        var decided = Outcomes.of(saying(round, party, new Position.Objects(Set.of(), Set.of())));

        // Then
        assertThat(decided.outcomes().get(only).agreed()).isFalse();
    }

    @Property
    void nothing_is_agreed_when_nobody_says_that_it_agrees(@ForAll("rounds") Question round) {
        // Given
        var positions = round.positions().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        said -> said.getValue() instanceof Position.Agreement ? new Abstains() : said.getValue()));

        // When
        var decided = Outcomes.of(with(round, positions, round.alternatives()));

        // Then
        assertThat(decided.outcomes().values()).noneMatch(Outcome::agreed);
    }

    @Property
    void who_does_not_decide_changes_no_finding_unless_somebody_waits_for_it_or_must_hear_it(
            @ForAll("rounds") Question round) {
        // Given
        var rule = round.procedure().rule();
        Assume.that(!(rule instanceof Rule.AllOf(var rules) && rules.getLast() instanceof Rule.AdviceHeard));

        // When
        var decided = Outcomes.of(saying(round, "adviseur", new Position.Advises()));

        // Then
        assertThat(decided).isEqualTo(Outcomes.of(round));
    }

    @Property
    void of_those_that_agree_under_conditions_the_largest_part_agrees_that_can(@ForAll("rounds") Question round) {
        // Given
        var conditional = round.positions().entrySet().stream()
                .filter(said -> said.getValue() instanceof AgreesUnderConditions)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();

        // When
        var found = round.alternatives().keySet().stream()
                .collect(toMap(each -> each, each -> agreeing(Standings.of(round, each), conditional)));

        // Then
        found.forEach((alternative, agreeing) -> assertThat(agreeing)
                .isEqualTo(IntStream.range(0, 1 << conditional.size())
                        .mapToObj(bits -> part(conditional, bits))
                        .filter(part -> isConsistent(round, alternative, conditional, part))
                        .max((one, other) -> Integer.compare(one.size(), other.size()))
                        .orElseThrow()));
    }

    private static Set<String> agreeing(Standings standings, List<String> conditional) {
        return conditional.stream().filter(standings::agrees).collect(toUnmodifiableSet());
    }

    private static Set<String> part(List<String> all, int bits) {
        return IntStream.range(0, all.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(all::get)
                .collect(toUnmodifiableSet());
    }

    /** Whether each in this part agrees with the alternative and has what it waits for, if exactly this part agrees. */
    private static boolean isConsistent(
            Question round, String alternative, List<String> conditional, Set<String> part) {
        var without = new HashMap<>(round.positions());
        without.keySet().removeAll(conditional);
        var others = Standings.of(with(round, without, round.alternatives()), alternative);
        return part.stream()
                .map(party -> (AgreesUnderConditions) round.positions().get(party))
                .allMatch(said -> said.ranking().has(alternative)
                        && said.conditions().stream().allMatch(condition -> switch (condition) {
                            case Condition.OfFact _ -> others.met(condition);
                            case Condition.OfParty(var party) -> part.contains(party) || others.agrees(party);
                        }));
    }

    private static String party(Question round, int index) {
        var parties = round.procedure().deciding().stream().sorted().toList();
        return parties.get(index % parties.size());
    }

    private static String turned(String alternative) {
        return new StringBuilder(alternative).reverse().toString();
    }

    private static Question saying(Question round, String party, Position position) {
        var positions = new HashMap<>(round.positions());
        positions.put(party, position);
        return with(round, positions, round.alternatives());
    }

    private static Question with(
            Question round, Map<String, Position> positions, Map<String, Set<String>> alternatives) {
        return new Question(
                round.procedure(),
                alternatives,
                positions,
                round.left(),
                round.setAside(),
                round.noticed(),
                round.facts(),
                round.counts(),
                round.lot(),
                round.day());
    }

    private static Question renamed(Question round, UnaryOperator<String> name) {
        var counts = round.counts().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> new SegmentCount(
                                each.getValue().of(), keys(each.getValue().agreeing(), name))));
        var positions = round.positions().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> renamed(each.getValue(), name)));
        return new Question(
                round.procedure(),
                keys(round.alternatives(), name),
                positions,
                round.left(),
                round.setAside(),
                round.noticed(),
                round.facts(),
                counts,
                round.lot() == null ? null : name.apply(round.lot()),
                round.day());
    }

    private static Position renamed(Position position, UnaryOperator<String> name) {
        return switch (position) {
            case Agrees(var ranking) -> new Agrees(renamed(ranking, name));
            case AgreesUnderConditions(var ranking, var conditions) ->
                new AgreesUnderConditions(renamed(ranking, name), conditions);
            case Position.AgreesUnderReservation(var ranking, var reservation) ->
                new Position.AgreesUnderReservation(renamed(ranking, name), reservation);
            case Position.AsksChange(var about, var sections) -> new Position.AsksChange(names(about, name), sections);
            case Position.Objects(var about, var sections) -> new Position.Objects(names(about, name), sections);
            case Abstains _, Position.Advises _ -> position;
        };
    }

    private static Ranking renamed(Ranking ranking, UnaryOperator<String> name) {
        return new Ranking(
                ranking.groups().stream().map(group -> names(group, name)).toList());
    }

    private static Set<String> names(Set<String> all, UnaryOperator<String> name) {
        return all.stream().map(name).collect(toUnmodifiableSet());
    }

    private static <T> Map<String, T> keys(Map<String, T> all, UnaryOperator<String> name) {
        return all.entrySet().stream().collect(toMap(each -> name.apply(each.getKey()), Map.Entry::getValue));
    }
}
