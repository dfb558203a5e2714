// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Stance.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

class ChoicesPropertiesTest {

    record Choice(Terms terms, Set<String> alternatives, Map<String, Vote> votes) {

        SortedMap<String, Outcome> outcomes() {
            return Choices.of(terms, alternatives, votes);
        }

        List<String> agreed() {
            var outcomes = outcomes();
            return outcomes.keySet().stream()
                    .filter(alternative -> outcomes.get(alternative).agreed())
                    .toList();
        }

        Choice with(String party, Vote vote) {
            var changed = new HashMap<>(votes);
            changed.put(party, vote);
            return new Choice(terms, alternatives, changed);
        }
    }

    @Property
    void at_most_one_alternative_is_agreed(@ForAll("choices") Choice choice) {
        // When
        var agreed = choice.agreed();

        // Then
        assertThat(agreed).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void every_alternative_has_an_outcome(@ForAll("choices") Choice choice) {
        // When
        var outcomes = choice.outcomes();

        // Then
        assertThat(outcomes.keySet()).isEqualTo(choice.alternatives());
    }

    @Property
    void the_order_of_positions_and_of_alternatives_changes_nothing(@ForAll("choices") Choice choice) {
        // When
        var outcomes = Choices.of(
                choice.terms(),
                new TreeSet<>(choice.alternatives()).descendingSet(),
                new TreeMap<>(choice.votes()).descendingMap());

        // Then
        assertThat(outcomes).isEqualTo(choice.outcomes());
    }

    @Property
    void what_an_alternative_is_called_changes_nothing(@ForAll("choices") Choice choice) {
        // Given
        var renamed = new HashSet<String>();
        choice.alternatives().forEach(alternative -> renamed.add(other(alternative)));
        var votes = new HashMap<String, Vote>();
        choice.votes().forEach((party, vote) -> votes.put(party, new Vote(vote.stance(), other(vote.alternative()))));

        // When
        var outcomes = Choices.of(choice.terms(), renamed, votes);

        // Then
        choice.outcomes()
                .forEach((alternative, outcome) ->
                        assertThat(outcomes.get(other(alternative))).isEqualTo(outcome));
    }

    @Property
    void an_only_alternative_is_decided_on_by_the_function_of_a_version_alone(@ForAll("choices") Choice choice) {
        // Given
        var stances = new HashMap<String, Stance>();
        var votes = new HashMap<String, Vote>();
        choice.votes().forEach((party, vote) -> {
            stances.put(party, vote.stance());
            votes.put(party, new Vote(vote.stance(), "only"));
        });

        // When
        var outcome = Choices.of(choice.terms(), Set.of("only"), votes).get("only");

        // Then
        var alone = Outcomes.of(choice.terms(), stances);
        assertThat(outcome.agreed()).isEqualTo(alone.agreed());
        assertThat(outcome.findings()).isEqualTo(alone.findings());
    }

    @Property
    void who_left_in_silence_is_left_out_as_it_is_with_a_version_alone(@ForAll("choices") Choice choice) {
        // Given
        var stances = new HashMap<String, Stance>();
        var votes = new HashMap<String, Vote>();
        choice.votes().forEach((party, vote) -> {
            stances.put(party, vote.stance());
            votes.put(party, new Vote(vote.stance(), "only"));
        });
        var left = choice.terms().deciding();

        // When
        var outcome = Choices.of(choice.terms(), Set.of("only"), votes, left).get("only");

        // Then
        var alone = Outcomes.of(choice.terms(), stances, left);
        assertThat(outcome.findings()).isEqualTo(alone.findings());
        assertThat(outcome.function()).isEqualTo(alone.function().replace("outcome", "choice"));
    }

    @Property
    void an_alternative_that_nobody_speaks_of_is_not_chosen_and_changes_nothing_for_the_others(
            @ForAll("choices") Choice choice) {
        // Given
        var more = new HashSet<>(choice.alternatives());
        more.add("unspoken");

        // When
        var outcomes = Choices.of(choice.terms(), more, choice.votes());

        // Then
        assertThat(outcomes.remove("unspoken").agreed()).isFalse();
        assertThat(outcomes).isEqualTo(choice.outcomes());
    }

    @Property
    void a_party_that_turns_to_the_chosen_one_without_having_stood_in_the_way_of_another_never_undoes_the_choice(
            @ForAll("choices") Choice choice, @ForAll @IntRange(max = 6) int index) {
        // Given
        Assume.that(!choice.agreed().isEmpty());
        var parties = choice.terms().deciding().stream().sorted().toList();
        var party = parties.get(index % parties.size());
        var before = choice.votes().get(party);
        Assume.that(before == null || before.stance() == AGREES || before.stance() == ABSTAINS);

        // When
        var agreed =
                choice.with(party, new Vote(AGREES, choice.agreed().getFirst())).agreed();

        // Then
        assertThat(agreed).isEqualTo(choice.agreed());
    }

    @Property
    void an_alternative_is_agreed_exactly_when_no_finding_blocks_it(@ForAll("choices") Choice choice) {
        // When
        var outcomes = choice.outcomes();

        // Then
        assertThat(outcomes.values())
                .allSatisfy(outcome -> assertThat(outcome.findings())
                        .extracting(finding -> finding.code().blocks())
                        .satisfies(blocks -> assertThat(outcome.agreed()).isNotEqualTo(blocks.contains(true))));
    }

    @Provide
    Arbitrary<Choice> choices() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 4))
                .flatAs((size, alternatives) -> {
                    var parties = IntStream.range(0, size)
                            .mapToObj(i -> "kvk:" + (12345670 + i))
                            .toList();
                    var names = IntStream.range(0, alternatives)
                            .mapToObj(i -> "alternative-" + i)
                            .toList();
                    var terms = Combinators.combine(
                                    rules(), Arbitraries.integers().between(1, size))
                            .as((rule, quorum) -> new Terms(Set.copyOf(parties), rule, quorum));
                    return Combinators.combine(terms, votes(names).list().ofSize(size))
                            .as((agreed, held) -> new Choice(agreed, Set.copyOf(names), held(parties, held)));
                })
                .withoutEdgeCases();
    }

    /** The first alternative is agreed with more often, so that choices are made often enough to say something. */
    private static Arbitrary<Vote> votes(List<String> names) {
        var any = Arbitraries.of(names);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.just(new Vote(AGREES, names.getFirst()))),
                        Tuple.of(4, any.map(name -> new Vote(AGREES, name))),
                        Tuple.of(1, any.injectNull(0.3).map(name -> new Vote(OBJECTS, name))),
                        Tuple.of(1, any.injectNull(0.3).map(name -> new Vote(ASKS_CHANGE, name))),
                        Tuple.of(1, any.injectNull(0.5).map(name -> new Vote(ABSTAINS, name))))
                .injectNull(0.1);
    }

    private static Map<String, Vote> held(List<String> parties, List<Vote> votes) {
        var held = new HashMap<String, Vote>();
        for (var i = 0; i < parties.size(); i++) {
            if (votes.get(i) != null) {
                held.put(parties.get(i), votes.get(i));
            }
        }
        return held;
    }

    private static Arbitrary<Rule> rules() {
        return Arbitraries.of(
                new Unanimity(),
                new ConsentWithoutObjection(),
                new ConsentWithoutObjection(),
                new Majority(),
                new QualifiedMajority(2, 3));
    }

    private static String other(String alternative) {
        return alternative == null
                ? null
                : new StringBuilder(alternative).reverse().toString();
    }
}
