// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import org.jspecify.annotations.Nullable;

/**
 * When the deciding parties have agreed. The function that applies it is published as wijkakkoord-outcome.
 *
 * @param numerator of the share that a qualified majority needs, null for the other kinds
 * @param denominator of that share, null likewise
 */
public record DecisionRule(
        Kind kind, @Nullable Integer numerator, @Nullable Integer denominator) {

    public enum Kind {
        UNANIMITY,
        CONSENT_WITHOUT_OBJECTION,
        MAJORITY,
        QUALIFIED_MAJORITY
    }
}
