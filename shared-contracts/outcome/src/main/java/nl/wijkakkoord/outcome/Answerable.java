// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Require.require;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.outcome.Position.Advises;
import nl.wijkakkoord.outcome.Position.Agreement;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;
import nl.wijkakkoord.outcome.Position.StandsInTheWay;

/** What must fit together for a question to have an answer. */
record Answerable(Procedure procedure, Set<String> alternatives, Map<String, SegmentCount> counts) {

    void check(Map<String, Position> positions, String lot) {
        require(!alternatives.isEmpty(), "There is at least one alternative");
        require(lot == null || alternatives.contains(lot), "The lot fell on nothing that is decided on");
        parts(procedure.rule()).forEach(this::checkRule);
        counts.forEach(this::checkCount);
        positions.forEach(this::checkPosition);
    }

    private static List<Rule> parts(Rule rule) {
        return rule instanceof Rule.AllOf all ? all.rules() : List.of(rule);
    }

    private void checkRule(Rule rule) {
        var deciding = procedure.deciding();
        switch (rule) {
            case Rule.WeightedMajority weighted ->
                require(weighted.weights().keySet().equals(deciding), "Exactly the deciding parties have weights");
            case Rule.Veto veto -> require(deciding.contains(veto.party()), "Who has a veto decides");
            case Rule.AdviceHeard advice ->
                require(advice.advisers().stream().noneMatch(deciding::contains), "An adviser does not decide");
            case Rule.Count count ->
                require(counts.keySet().containsAll(count.segments()), "Each segment that is counted has counts");
            default -> {}
        }
    }

    private void checkCount(String segment, SegmentCount count) {
        require(alternatives.containsAll(count.agreeing().keySet()), segment + " is counted for another alternative");
    }

    private void checkPosition(String party, Position position) {
        switch (position) {
            case Agreement agreement ->
                require(
                        alternatives.containsAll(agreement.ranking().alternatives()),
                        party + " agrees with what is not decided on");
            case StandsInTheWay way ->
                require(alternatives.containsAll(way.about()), party + " speaks of what is not decided on");
            case Advises _ -> require(!procedure.deciding().contains(party), party + " decides, and does not advise");
            case Position.Abstains _ -> {}
        }
        if (position instanceof AgreesUnderConditions waiting) {
            require(
                    !waiting.conditions().contains(new Condition.OfParty(party)),
                    party + " agrees under the condition that it agrees");
        }
    }
}
