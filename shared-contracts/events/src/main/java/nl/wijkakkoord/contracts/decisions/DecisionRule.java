// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * When the deciding parties have agreed. The function that applies it is published as wijkakkoord-outcome.
 *
 * @param numerator of the share that a qualified or weighted majority needs, null for the other kinds
 * @param denominator of that share, null likewise
 * @param weights of the deciding parties in a weighted majority, null for the other kinds
 */
public record DecisionRule(
        Kind kind,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable List<Weight> weights) {

    public enum Kind {
        UNANIMITY,
        CONSENT_WITHOUT_OBJECTION,
        MAJORITY,
        QUALIFIED_MAJORITY,
        WEIGHTED_MAJORITY
    }

    /** Of several with one in their place the weights are put together. */
    DecisionRule among(List<OrganisationId> deciding, UnaryOperator<OrganisationId> now) {
        if (weights == null) {
            return this;
        }
        var together = deciding.stream()
                .map(party -> new Weight(
                        party,
                        weights.stream()
                                .filter(each -> now.apply(each.organisation()).equals(party))
                                .mapToInt(Weight::weight)
                                .sum()))
                .toList();
        return new DecisionRule(kind, numerator, denominator, together);
    }
}
