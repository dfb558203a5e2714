// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is counted.
 *
 * @param terms of those
 * @param without the findings on those that are not, none when everybody is
 */
record Counted(Terms terms, List<Finding> without) {

    static Counted of(Terms terms, Set<String> spoke, Set<String> left, Set<String> setAside) {
        var silent = Stream.concat(left.stream(), setAside.stream())
                .filter(party -> !spoke.contains(party))
                .collect(toUnmodifiableSet());
        var remaining = terms.without(silent);
        if (remaining.deciding().equals(terms.deciding())) {
            return new Counted(terms, List.of());
        }
        return new Counted(
                remaining,
                Stream.of(
                                finding(FindingCode.LEFT_WITHOUT_POSITION, terms, silent, left::contains),
                                finding(
                                        FindingCode.SET_ASIDE_WITHOUT_POSITION,
                                        terms,
                                        silent,
                                        party -> !left.contains(party)))
                        .filter(finding -> !finding.parties().isEmpty())
                        .toList());
    }

    private static Finding finding(FindingCode code, Terms terms, Set<String> silent, Predicate<String> which) {
        return new Finding(
                code,
                terms.deciding().stream()
                        .filter(silent::contains)
                        .filter(which)
                        .sorted()
                        .toList(),
                terms.deciding().size());
    }

    /** The version that counts so: of everybody, without who left, or without who was set aside. */
    String function(String ofAll, String withoutWhoLeft, String withoutWhoIsSilent) {
        if (without.isEmpty()) {
            return ofAll;
        }
        return without.getLast().code() == FindingCode.SET_ASIDE_WITHOUT_POSITION ? withoutWhoIsSilent : withoutWhoLeft;
    }

    List<Finding> findings(Tally tally) {
        var findings = new ArrayList<>(without);
        findings.addAll(Outcomes.findings(terms, tally));
        return findings;
    }
}
