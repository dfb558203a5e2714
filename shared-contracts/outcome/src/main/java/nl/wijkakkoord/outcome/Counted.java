// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who is counted.
 *
 * @param terms of those
 * @param without the finding on those that are not, null when everybody is
 */
record Counted(Terms terms, Finding without) {

    static Counted of(Terms terms, Set<String> spoke, Set<String> left) {
        var silent = left.stream().filter(party -> !spoke.contains(party)).collect(toUnmodifiableSet());
        var remaining = terms.without(silent);
        if (remaining.deciding().equals(terms.deciding())) {
            return new Counted(terms, null);
        }
        var gone = terms.deciding().stream().filter(silent::contains).sorted().toList();
        return new Counted(
                remaining,
                new Finding(
                        FindingCode.LEFT_WITHOUT_POSITION,
                        gone,
                        terms.deciding().size()));
    }

    boolean everybody() {
        return without == null;
    }

    List<Finding> findings(Tally tally) {
        var findings = new ArrayList<Finding>();
        if (!everybody()) {
            findings.add(without);
        }
        findings.addAll(Outcomes.findings(terms, tally));
        return findings;
    }
}
