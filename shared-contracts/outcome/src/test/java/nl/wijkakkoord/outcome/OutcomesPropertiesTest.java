// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Stance.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.wijkakkoord.outcome.Rule.ConsentWithoutObjection;
import nl.wijkakkoord.outcome.Rule.Majority;
import nl.wijkakkoord.outcome.Rule.QualifiedMajority;
import nl.wijkakkoord.outcome.Rule.Unanimity;

class OutcomesPropertiesTest {

    record Round(Terms terms, Map<String, Stance> positions) {

        Outcome outcome() {
            return Outcomes.of(terms, positions);
        }

        Round with(String party, Stance stance) {
            var changed = new HashMap<>(positions);
            changed.put(party, stance);
            return new Round(terms, changed);
        }

        Round under(Rule rule) {
            return new Round(new Terms(terms.deciding(), rule, terms.quorum()), positions);
        }

        Set<String> holding(Stance stance) {
            return positions.keySet().stream()
                    .filter(party -> positions.get(party) == stance)
                    .collect(Collectors.toSet());
        }
    }

    @Property
    void positions_of_parties_that_do_not_decide_change_nothing(
            @ForAll("rounds") Round round, @ForAll("heard") Map<String, Stance> heard) {
        // Given
        var all = new HashMap<>(heard);
        all.putAll(round.positions());

        // When
        var outcome = Outcomes.of(round.terms(), all);

        // Then
        assertThat(outcome).isEqualTo(round.outcome());
    }

    @Property
    void a_round_that_nobody_left_in_silence_is_what_it_was(@ForAll("rounds") Round round) {
        // When
        var outcome =
                Outcomes.of(round.terms(), round.positions(), round.positions().keySet());

        // Then
        assertThat(outcome).isEqualTo(round.outcome());
    }

    @Property
    void when_all_left_in_silence_nothing_is_agreed(@ForAll("rounds") Round round) {
        // When
        var outcome = Outcomes.of(round.terms(), Map.of(), round.terms().deciding());

        // Then
        assertThat(outcome.agreed()).isFalse();
        assertThat(outcome.function()).isEqualTo(Outcomes.FUNCTION);
    }

    @Property
    void who_left_in_silence_counts_as_a_party_that_was_never_among_those_that_decide(
            @ForAll("rounds") Round round, @ForAll @IntRange(max = 8) int index) {
        // Given
        var party = List.copyOf(round.terms().deciding())
                .get(index % round.terms().deciding().size());
        Assume.that(!round.positions().containsKey(party)
                && round.terms().deciding().size() > 1);
        var others = new HashSet<>(round.terms().deciding());
        others.remove(party);
        var terms =
                new Terms(others, round.terms().rule(), Math.min(round.terms().quorum(), others.size()));

        // When
        var outcome = Outcomes.of(round.terms(), round.positions(), Set.of(party));

        // Then
        var without = Outcomes.of(terms, round.positions());
        assertThat(outcome.agreed()).isEqualTo(without.agreed());
        assertThat(outcome.findings().subList(1, outcome.findings().size())).isEqualTo(without.findings());
    }

    @Property
    void the_order_of_parties_changes_nothing(@ForAll("rounds") Round round) {
        // When
        var outcome = Outcomes.of(round.terms(), new TreeMap<>(round.positions()).descendingMap());

        // Then
        assertThat(outcome).isEqualTo(round.outcome());
    }

    @Property
    void a_party_that_comes_to_agree_never_undoes_an_agreement(
            @ForAll("rounds") Round round, @ForAll @IntRange(max = 8) int index) {
        // Given
        Assume.that(round.outcome().agreed());
        var parties = round.terms().deciding().stream().sorted().toList();

        // When
        var outcome = round.with(parties.get(index % parties.size()), AGREES).outcome();

        // Then
        assertThat(outcome.agreed()).isTrue();
    }

    @Property
    void a_party_that_turns_to_objecting_never_makes_an_agreement(
            @ForAll("rounds") Round round, @ForAll @IntRange(max = 8) int index) {
        // Given
        var parties = round.terms().deciding().stream().sorted().toList();
        var party = parties.get(index % parties.size());
        Assume.that(round.positions().containsKey(party) && !round.outcome().agreed());

        // When
        var outcome = round.with(party, OBJECTS).outcome();

        // Then
        assertThat(outcome.agreed()).isFalse();
    }

    @Property
    void nothing_is_agreed_below_the_quorum(@ForAll("rounds") Round round) {
        // Given
        Assume.that(round.positions().size() < round.terms().quorum());

        // When
        var outcome = round.outcome();

        // Then
        assertThat(outcome.agreed()).isFalse();
    }

    @Property
    void nothing_is_agreed_when_nobody_agrees(@ForAll("rounds") Round round) {
        // Given
        var abstaining = new HashMap<>(round.positions());
        abstaining.replaceAll((_, stance) -> stance == AGREES ? ABSTAINS : stance);

        // When
        var outcome = new Round(round.terms(), abstaining).outcome();

        // Then
        assertThat(outcome.agreed()).isFalse();
    }

    @Property
    void a_round_is_agreed_exactly_when_no_finding_blocks(@ForAll("rounds") Round round) {
        // When
        var outcome = round.outcome();

        // Then
        assertThat(outcome.findings())
                .extracting(finding -> finding.code().blocks())
                .satisfies(blocks -> assertThat(outcome.agreed()).isNotEqualTo(blocks.contains(true)));
    }

    @Property
    void findings_name_deciding_parties_only_sorted_and_once(@ForAll("rounds") Round round) {
        // When
        var findings = round.outcome().findings();

        // Then
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.parties()).isSorted().doesNotHaveDuplicates();
            assertThat(round.terms().deciding()).containsAll(finding.parties());
            assertThat(finding.outOf())
                    .isBetween(
                            finding.parties().size(), round.terms().deciding().size());
        });
    }

    @Property
    void unanimity_is_that_all_agree(@ForAll("rounds") Round round) {
        // When
        var outcome = round.under(new Unanimity()).outcome();

        // Then
        assertThat(outcome.agreed())
                .isEqualTo(round.holding(AGREES).equals(round.terms().deciding()));
    }

    @Property
    void what_all_agree_to_is_agreed_under_every_rule(@ForAll("rounds") Round round, @ForAll("rules") Rule rule) {
        // Given
        Assume.that(round.under(new Unanimity()).outcome().agreed());

        // When
        var outcome = round.under(rule).outcome();

        // Then
        assertThat(outcome.agreed()).isTrue();
    }

    @Property
    void consent_is_a_majority_without_opponents(@ForAll("rounds") Round round) {
        // Given
        var unopposed =
                round.holding(OBJECTS).isEmpty() && round.holding(ASKS_CHANGE).isEmpty();

        // When
        var consent = round.under(new ConsentWithoutObjection()).outcome();

        // Then
        assertThat(consent.agreed())
                .isEqualTo(unopposed && round.under(new Majority()).outcome().agreed());
    }

    @Property
    void a_qualified_majority_is_a_majority_too(
            @ForAll("rounds") Round round, @ForAll("shares") QualifiedMajority share) {
        // Given
        Assume.that(round.under(share).outcome().agreed());

        // When
        var outcome = round.under(new Majority()).outcome();

        // Then
        assertThat(outcome.agreed()).isTrue();
    }

    @Property
    void a_share_of_the_whole_is_unanimity(@ForAll("rounds") Round round, @ForAll @IntRange(min = 1) int whole) {
        // When
        var outcome = round.under(new QualifiedMajority(whole, whole)).outcome();

        // Then
        assertThat(outcome.agreed())
                .isEqualTo(round.under(new Unanimity()).outcome().agreed());
    }

    @Provide
    Arbitrary<Round> rounds() {
        return Arbitraries.integers().between(1, 9).flatMap(size -> {
            var parties = IntStream.range(0, size)
                    .mapToObj(i -> "kvk:" + (12345670 + i))
                    .toList();
            var terms = Combinators.combine(rules(), Arbitraries.integers().between(1, size))
                    .as((rule, quorum) -> new Terms(Set.copyOf(parties), rule, quorum));
            // Agreeing is drawn more often, so that large rounds are agreed often enough to say something.
            var stances = Arbitraries.frequency(
                            Tuple.of(8, AGREES), Tuple.of(1, ASKS_CHANGE), Tuple.of(1, OBJECTS), Tuple.of(2, ABSTAINS))
                    .injectNull(0.15);
            return Combinators.combine(terms, stances.list().ofSize(size))
                    .as((agreed, held) -> new Round(agreed, positions(parties, held)));
        });
    }

    private static Map<String, Stance> positions(List<String> parties, List<Stance> held) {
        var positions = new HashMap<String, Stance>();
        for (var i = 0; i < parties.size(); i++) {
            if (held.get(i) != null) {
                positions.put(parties.get(i), held.get(i));
            }
        }
        return positions;
    }

    @Provide
    Arbitrary<Map<String, Stance>> heard() {
        return Arbitraries.maps(
                Arbitraries.of("kvk:10000001", "oin:00000001001234560000", "kvk:99999999"),
                Arbitraries.of(AGREES, ASKS_CHANGE, OBJECTS, ABSTAINS, ADVISES));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Unanimity(), new ConsentWithoutObjection(), new Majority()), shares());
    }

    @Provide
    Arbitrary<QualifiedMajority> shares() {
        return Arbitraries.integers()
                .between(1, Integer.MAX_VALUE)
                .flatMap(denominator -> Arbitraries.integers()
                        .between(denominator / 2 + 1, denominator)
                        .map(numerator -> new QualifiedMajority(numerator, denominator)));
    }
}
