// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.outcome.Position.Agreement;

/**
 * Who is counted, and which place it gives to each alternative that it agrees with (Condorcet, 1785; Smith, 1973).
 *
 * @param places by party and alternative, the lower the better; what is absent comes last
 */
record Preferences(Map<String, Map<String, Integer>> places) {

    static Preferences of(Question question, Map<String, Tally> tallies) {
        var counted = tallies.values().iterator().next().all();
        return new Preferences(counted.stream()
                .filter(party -> question.positions().get(party) instanceof Agreement)
                .collect(toUnmodifiableMap(
                        party -> party,
                        party -> places(party, (Agreement) question.positions().get(party), tallies))));
    }

    private static Map<String, Integer> places(String party, Agreement agreement, Map<String, Tally> tallies) {
        return tallies.keySet().stream()
                .filter(alternative -> tallies.get(alternative).of().get(party).agrees())
                .collect(toUnmodifiableMap(
                        alternative -> alternative,
                        alternative -> agreement.ranking().place(alternative)));
    }

    /** The smallest set of which each member beats every other that passes. */
    Set<String> top(Set<String> passing) {
        return passing.stream()
                .map(alternative -> withWhatIsNotBeaten(alternative, passing))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }

    boolean anyBeatsAnother(Set<String> among) {
        return among.stream().anyMatch(one -> among.stream().anyMatch(other -> beats(one, other)));
    }

    /** The parties that agree with exactly one alternative. */
    List<String> ofOneOnly() {
        return places.keySet().stream()
                .filter(party -> places.get(party).size() == 1)
                .sorted()
                .toList();
    }

    /** The smallest set with this one in it of which each member beats every other. */
    private Set<String> withWhatIsNotBeaten(String alternative, Set<String> passing) {
        var set = new HashSet<>(Set.of(alternative));
        while (set.addAll(passing.stream()
                .filter(other -> set.stream().anyMatch(member -> !member.equals(other) && !beats(member, other)))
                .collect(toUnmodifiableSet()))) {
            // What was added may not beat something else.
        }
        return set;
    }

    private boolean beats(String one, String other) {
        return preferring(one, other) > preferring(other, one);
    }

    private long preferring(String one, String other) {
        return places.values().stream()
                .filter(place ->
                        place.getOrDefault(one, Integer.MAX_VALUE) < place.getOrDefault(other, Integer.MAX_VALUE))
                .count();
    }
}
