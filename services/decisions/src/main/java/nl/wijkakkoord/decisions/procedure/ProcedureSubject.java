// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.AfterDeparture;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Choice;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.Weight;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;

/** A version of the procedure as something that can itself be agreed to. */
final class ProcedureSubject {
    private record Parties(
            List<OrganisationId> deciding,
            List<OrganisationId> advising,
            List<OrganisationId> informed,
            List<OrganisationId> openers) {}

    private record RuleAndQuorum(
            DecisionRule.Kind kind,
            Integer numerator,
            Integer denominator,
            List<Weight> weights,
            int quorum,
            List<FurtherRule> also,
            Choice choice,
            Tie tie) {}

    private record Positions(Visibility visibility, Silence silence, AfterDeparture departure, Integer noticeDays) {}

    private ProcedureSubject() {}

    static FrozenSubject of(UUID procedure, ProcedureVersion version) {
        var terms = version.terms();
        var rule = terms.rule();
        var sections = new LinkedHashMap<String, Object>();
        sections.put("parties", new Parties(terms.deciding(), terms.advising(), terms.informed(), terms.openers()));
        sections.put(
                "rule",
                new RuleAndQuorum(
                        rule.kind(),
                        rule.numerator(),
                        rule.denominator(),
                        rule.weights(),
                        terms.quorum(),
                        terms.also(),
                        terms.choice(),
                        terms.tie()));
        sections.put(
                "positions", new Positions(terms.visibility(), terms.silence(), terms.departure(), terms.noticeDays()));
        if (version.kinds() != null) {
            sections.put("kinds", version.kinds());
        }
        return FrozenSubject.of(SubjectType.PROCEDURE, procedure, version.number(), sections);
    }

    static String title(ProcedureVersion version) {
        return "Besluitvormingsprocedure, versie " + version.number();
    }
}
