// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Require.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The alternatives that a party agrees with, best first.
 *
 * @param groups of alternatives that it likes alike
 */
public record Ranking(List<Set<String>> groups) {

    /** @throws IllegalArgumentException when there is none, one is empty, or an alternative stands in two */
    public Ranking {
        groups = groups.stream().map(Set::copyOf).toList();
        require(!groups.isEmpty(), "Who agrees, agrees with something");
        require(groups.stream().noneMatch(Set::isEmpty), "In each group there is something");
        require(
                groups.stream().mapToInt(Set::size).sum()
                        == alternatives(groups).size(),
                "An alternative stands in one group only");
    }

    public static Ranking only(String alternative) {
        return new Ranking(List.of(Set.of(alternative)));
    }

    Set<String> alternatives() {
        return alternatives(groups);
    }

    boolean has(String alternative) {
        return place(alternative) < groups.size();
    }

    /** 0 for the best; after all groups for what it does not agree with. */
    int place(String alternative) {
        return IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).contains(alternative))
                .findFirst()
                .orElse(groups.size());
    }

    private static Set<String> alternatives(List<Set<String>> groups) {
        return groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
