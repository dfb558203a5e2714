// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an alternative is agreed, and why.
 *
 * @param findings in the order of the specification
 */
public record Outcome(boolean agreed, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    static Outcome of(List<Finding> findings) {
        return new Outcome(findings.stream().noneMatch(finding -> finding.code().blocks()), findings);
    }

    Outcome and(List<Finding> more) {
        return of(Stream.concat(findings.stream(), more.stream()).toList());
    }
}
