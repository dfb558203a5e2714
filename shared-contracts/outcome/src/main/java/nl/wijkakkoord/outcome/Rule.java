// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/**
 * What it takes for deciding parties to agree, once the {@linkplain Terms#quorum() quorum} is
 * reached. Under every rule at least one deciding party must agree: nothing is agreed by silence
 * or abstention alone. Positions of other parties never count.
 *
 * <table>
 *   <caption>What a deciding party's position does</caption>
 *   <tr><th></th><th>no position</th><th>abstains</th><th>asks change, objects</th></tr>
 *   <tr><td>unanimity</td><td>blocks</td><td>blocks</td><td>blocks</td></tr>
 *   <tr><td>consent</td><td>nothing</td><td>nothing</td><td>blocks</td></tr>
 *   <tr><td>majority</td><td>nothing</td><td>nothing</td><td>counts against</td></tr>
 *   <tr><td>qualified majority</td><td>counts against</td><td>counts against</td><td>counts against</td></tr>
 * </table>
 */
public sealed interface Rule {

    /** Every deciding party agrees. An abstention is no agreement. */
    record Unanimity() implements Rule {}

    /**
     * No deciding party objects or asks change, and at least one agrees. Who is silent or abstains
     * leaves the choice to the others: only the quorum says how many must have spoken.
     */
    record ConsentWithoutObjection() implements Rule {}

    /** Of the deciding parties that agree, ask change or object, strictly more than half agree. */
    record Majority() implements Rule {}

    /**
     * Of all deciding parties, at least {@code numerator/denominator} agree; more than a half, at
     * most the whole. The share is of all parties and not of the positions taken, because this rule
     * is for choices that bind everybody: few may not make them for many who kept silent, and what
     * the share is of is then fixed when the round opens.
     */
    record QualifiedMajority(int numerator, int denominator) implements Rule {

        /** @throws IllegalArgumentException unless 1/2 < numerator/denominator ≤ 1 */
        public QualifiedMajority {
            if (denominator < 1 || numerator > denominator || 2L * numerator <= denominator) {
                throw new IllegalArgumentException(
                        "A qualified majority is more than 1/2 and at most 1, not " + numerator + "/" + denominator);
            }
        }

        boolean reachedBy(int agreeing, int parties) {
            return (long) agreeing * denominator >= (long) numerator * parties;
        }
    }
}
