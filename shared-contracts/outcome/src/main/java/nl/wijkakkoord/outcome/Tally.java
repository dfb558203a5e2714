// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which deciding party holds which stance; every list is sorted.
 *
 * @param elsewhere who took a position on another alternative only
 */
record Tally(Set<String> deciding, Map<String, Stance> positions, Set<String> elsewhere) {

    int size() {
        return deciding.size();
    }

    List<String> all() {
        return sorted(_ -> true);
    }

    List<String> silent() {
        return sorted(party -> !spoke(party));
    }

    List<String> spoke() {
        return sorted(this::spoke);
    }

    List<String> spokeElsewhere() {
        return sorted(elsewhere::contains);
    }

    List<String> with(Stance... stances) {
        var wanted = Set.of(stances);
        return sorted(party -> positions.containsKey(party) && wanted.contains(positions.get(party)));
    }

    Finding finding(FindingCode code, List<String> parties) {
        return new Finding(code, parties, size());
    }

    /** The findings that concern anybody. */
    List<Finding> present(Finding... findings) {
        return Stream.of(findings)
                .filter(finding -> !finding.parties().isEmpty())
                .toList();
    }

    private boolean spoke(String party) {
        return positions.containsKey(party) || elsewhere.contains(party);
    }

    private List<String> sorted(Predicate<String> which) {
        return deciding.stream().filter(which).sorted().toList();
    }
}
