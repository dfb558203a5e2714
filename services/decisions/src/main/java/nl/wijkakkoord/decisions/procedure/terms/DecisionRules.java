// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import static java.util.stream.Collectors.toUnmodifiableSet;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.outcome.Procedure;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import nl.wijkakkoord.outcome.Rule;

/** The rule of a procedure, as the outcome function knows it (row 0-11: parties decide by the rule they agreed on). */
public final class DecisionRules {
    private DecisionRules() {}

    /** @throws IllegalArgumentException when there is a share where none belongs, or the share is missing or not valid */
    public static Rule of(DecisionRule rule) {
        var share = rule.numerator() != null && rule.denominator() != null;
        if (share != (rule.kind() == DecisionRule.Kind.QUALIFIED_MAJORITY)
                || !share && (rule.numerator() != null || rule.denominator() != null)) {
            throw new IllegalArgumentException("Exactly a qualified majority has a numerator and a denominator.");
        }
        return switch (rule.kind()) {
            case UNANIMITY -> new Rule.Unanimity();
            case CONSENT_WITHOUT_OBJECTION -> new Rule.ConsentWithoutObjection();
            case MAJORITY -> new Rule.Majority();
            case QUALIFIED_MAJORITY -> new Rule.QualifiedMajority(rule.numerator(), rule.denominator());
        };
    }

    /** How the parties agreed to decide, as the outcome function knows it. */
    public static Procedure procedure(ProcedureTerms terms) {
        var deciding = terms.deciding().stream().map(OrganisationId::value).collect(toUnmodifiableSet());
        return new Procedure(deciding, of(terms.rule()), terms.quorum(), Silence.NEVER, Choice.APPROVAL, Tie.NOTHING);
    }

    static boolean valid(DecisionRule rule) {
        try {
            of(rule);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
