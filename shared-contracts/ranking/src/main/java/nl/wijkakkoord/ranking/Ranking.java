// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a party finds important.
 *
 * @param tiers from the most to the least important; what stands in one tier is equally important to the party. What is
 *     in no tier comes after all that is, together.
 */
public record Ranking(List<Set<String>> tiers) {

    /** @throws IllegalArgumentException when a tier is empty, or something is named twice */
    public Ranking {
        tiers = tiers.stream().map(Set::copyOf).toList();
        var seen = new HashSet<String>();
        for (var tier : tiers) {
            if (tier.isEmpty() || !tier.stream().allMatch(seen::add)) {
                throw new IllegalArgumentException("A tier names something, and nothing is named twice");
            }
        }
    }

    /** From 0 for the most important; the same for all that is equally important. */
    int tierOf(String option) {
        for (var i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).contains(option)) {
                return i;
            }
        }
        return tiers.size();
    }

    boolean prefers(String option, String other) {
        return tierOf(option) < tierOf(other);
    }
}
