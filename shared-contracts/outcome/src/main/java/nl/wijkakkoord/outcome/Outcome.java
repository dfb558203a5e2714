// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;

/**
 * Whether a round is agreed, and why.
 *
 * @param findings who left or was set aside without a position, if anybody; the quorum; then what the rule found, in a fixed order
 * @param function the name and version of the function that computed it
 */
public record Outcome(boolean agreed, List<Finding> findings, String function) {

    public Outcome {
        findings = List.copyOf(findings);
    }
}
