// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Require.require;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What it takes for deciding parties to agree; what each finds is in the specification. */
public sealed interface Rule {

    /** One by which parties can agree; under each at least one must. */
    sealed interface Basic extends Rule {}

    /** Every deciding party agrees. An abstention is no agreement. */
    record Unanimity() implements Basic {}

    /** No deciding party objects or asks change. Who is silent or abstains leaves the choice to the others. */
    record ConsentWithoutObjection() implements Basic {}

    /** Of the deciding parties that agree or stand in the way, strictly more than half agree. */
    record Majority() implements Basic {}

    /**
     * Of all deciding parties, at least {@code numerator/denominator} agree. The share is of all parties and not of the
     * positions taken, because this rule is for choices that bind everybody: few may not make them for many who kept silent.
     */
    record QualifiedMajority(int numerator, int denominator) implements Basic {

        /** @throws IllegalArgumentException unless 1/2 < numerator/denominator ≤ 1 */
        public QualifiedMajority {
            requireMoreThanHalf(numerator, denominator);
        }
    }

    /**
     * As {@link QualifiedMajority}, but what is shared is weight.
     *
     * @param weights of exactly the deciding parties, 1 or more each
     */
    record WeightedMajority(int numerator, int denominator, Map<String, Integer> weights) implements Basic {
        public WeightedMajority {
            requireMoreThanHalf(numerator, denominator);
            weights = Map.copyOf(weights);
            require(weights.values().stream().allMatch(weight -> weight >= 1), "Each weight is 1 or more");
        }
    }

    /**
     * A designated party does not stand in the way.
     *
     * @param sections on which it has the say; none for the whole subject
     */
    record Veto(String party, Set<String> sections) implements Rule {
        public Veto {
            sections = Set.copyOf(sections);
        }
    }

    /** Whose advice is heard before. */
    record AdviceHeard(Set<String> advisers) implements Rule {
        public AdviceHeard {
            advisers = Set.copyOf(advisers);
            require(!advisers.isEmpty(), "At least one adviser is heard");
        }
    }

    /** Of the homes or people of each of these segments, at least so many agree (as tenants do under BW 7:220). */
    record Count(List<String> segments, int numerator, int denominator) implements Rule {
        public Count {
            segments = List.copyOf(segments);
            require(!segments.isEmpty(), "At least one segment is counted");
            require(Set.copyOf(segments).size() == segments.size(), "A segment is counted once");
            require(numerator >= 1 && numerator <= denominator, "A share is more than 0 and at most 1");
        }
    }

    /** All of these, of which one at least is basic. */
    record AllOf(List<Rule> rules) implements Rule {
        private static final int MOST = 20;

        public AllOf {
            rules = List.copyOf(rules);
            require(rules.size() >= 2 && rules.size() <= MOST, "Two to " + MOST + " rules are put together");
            require(rules.stream().noneMatch(AllOf.class::isInstance), "Rules are put together once");
            require(rules.stream().anyMatch(Basic.class::isInstance), "By one of the rules parties agree");
        }
    }

    private static void requireMoreThanHalf(int numerator, int denominator) {
        require(
                numerator >= 1 && numerator <= denominator && 2L * numerator > denominator,
                "A qualified majority is more than 1/2 and at most 1, not " + numerator + "/" + denominator);
    }
}
