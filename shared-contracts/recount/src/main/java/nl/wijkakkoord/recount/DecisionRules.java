// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.outcome.Procedure;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import nl.wijkakkoord.outcome.Rule;

/** How the parties agreed to decide, as the outcome function knows it (row 0-11: parties decide by the rule they agreed on). */
public final class DecisionRules {
    private DecisionRules() {}

    public static Procedure procedure(ProcedureTerms terms) {
        var silence = terms.silence() == null
                ? Silence.NEVER
                : Silence.valueOf(terms.silence().name());
        var choice = terms.choice() == null
                ? Choice.APPROVAL
                : Choice.valueOf(terms.choice().name());
        var tie = terms.tie() == null ? Tie.NOTHING : Tie.valueOf(terms.tie().name());
        return new Procedure(values(terms.deciding()), whole(terms), terms.quorum(), silence, choice, tie);
    }

    /** @throws IllegalArgumentException when something is given that does not belong to the rule, or is missing or not valid */
    public static Rule of(DecisionRule rule) {
        var share = rule.numerator() != null && rule.denominator() != null;
        var kind = rule.kind();
        require(share == (kind == DecisionRule.Kind.QUALIFIED_MAJORITY || kind == DecisionRule.Kind.WEIGHTED_MAJORITY));
        require(share || rule.numerator() == null && rule.denominator() == null);
        require((rule.weights() != null) == (kind == DecisionRule.Kind.WEIGHTED_MAJORITY));
        return switch (kind) {
            case UNANIMITY -> new Rule.Unanimity();
            case CONSENT_WITHOUT_OBJECTION -> new Rule.ConsentWithoutObjection();
            case MAJORITY -> new Rule.Majority();
            case QUALIFIED_MAJORITY -> new Rule.QualifiedMajority(rule.numerator(), rule.denominator());
            case WEIGHTED_MAJORITY ->
                new Rule.WeightedMajority(
                        rule.numerator(),
                        rule.denominator(),
                        rule.weights().stream()
                                .collect(toMap(each -> each.organisation().value(), each -> each.weight())));
        };
    }

    /** @throws IllegalArgumentException as {@link #of(DecisionRule)} */
    public static Rule of(FurtherRule rule) {
        var kind = rule.kind();
        require((rule.organisation() != null) == (kind == FurtherRule.Kind.VETO));
        require((rule.advisers() != null) == (kind == FurtherRule.Kind.ADVICE_HEARD));
        require(rule.sections() == null || kind == FurtherRule.Kind.VETO);
        var counts = kind == FurtherRule.Kind.COUNT;
        require((rule.segments() != null) == counts);
        require((rule.numerator() != null) == counts && (rule.denominator() != null) == counts);
        return switch (kind) {
            case VETO ->
                new Rule.Veto(
                        rule.organisation().value(), rule.sections() == null ? Set.of() : Set.copyOf(rule.sections()));
            case ADVICE_HEARD -> new Rule.AdviceHeard(values(rule.advisers()));
            case COUNT -> new Rule.Count(rule.segments(), rule.numerator(), rule.denominator());
        };
    }

    private static Rule whole(ProcedureTerms terms) {
        var further = terms.also() == null ? List.<FurtherRule>of() : terms.also();
        return further.isEmpty()
                ? of(terms.rule())
                : new Rule.AllOf(Stream.concat(
                                Stream.of(of(terms.rule())), further.stream().map(DecisionRules::of))
                        .toList());
    }

    /** Whether everything about the rule by itself is as it should be. */
    public static boolean valid(ProcedureTerms terms) {
        try {
            whole(terms);
            return true;
        } catch (IllegalArgumentException | IllegalStateException _) {
            return false;
        }
    }

    private static Set<String> values(Collection<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(toUnmodifiableSet());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("A rule has what belongs to it, and nothing else.");
        }
    }
}
