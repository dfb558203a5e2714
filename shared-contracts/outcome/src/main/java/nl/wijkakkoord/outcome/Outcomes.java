// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.FindingCode.NOBODY_AGREES;
import static nl.wijkakkoord.outcome.FindingCode.QUORUM_NOT_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.QUORUM_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.RESERVATION_OPEN;
import static nl.wijkakkoord.outcome.FindingCode.SILENCE_AGREES;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.outcome.Decided.ConditionFound;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;

/** The function that decides rounds. The same question has the same answer for ever. */
public final class Outcomes {

    /**
     * The version of this function. Whatever changes an outcome or a finding, for any question, is another version; this one
     * stays available for the rounds that it decided. What versions 1 to 3 decided, and {@code wijkakkoord-choice} 1 to 3, this one
     * decides the same.
     */
    public static final String FUNCTION = "wijkakkoord-outcome/4";

    private Outcomes() {}

    public static Decided of(Question question) {
        var counted = Counted.of(question);
        var standings = new TreeMap<String, Standings>();
        question.alternatives()
                .keySet()
                .forEach(alternative -> standings.put(alternative, Standings.of(question, alternative)));
        var tallies = new TreeMap<String, Tally>();
        standings.forEach((alternative, each) -> tallies.put(alternative, Tally.of(question, counted.parties(), each)));
        var outcomes = new TreeMap<String, Outcome>();
        tallies.forEach((alternative, tally) ->
                outcomes.put(alternative, Outcome.of(findings(question, counted, alternative, tally))));
        new Choosing(question, tallies).among(outcomes);
        return new Decided(outcomes, conditions(question, standings), FUNCTION);
    }

    private static List<Finding> findings(Question question, Counted counted, String alternative, Tally tally) {
        var found = new ArrayList<>(counted.without());
        Stream.of(
                        tally.finding(SILENCE_AGREES, tally.with(Standing.AGREES_TACITLY)),
                        tally.finding(RESERVATION_OPEN, tally.with(Standing.AGREES_UNDER_OPEN_RESERVATION)))
                .filter(finding -> !finding.parties().isEmpty())
                .forEach(found::add);
        var least = Math.min(question.procedure().quorum(), tally.size());
        found.add(
                tally.spoke().size() < least
                        ? tally.finding(QUORUM_NOT_REACHED, tally.didNotSpeak())
                        : tally.finding(QUORUM_REACHED, tally.spoke()));
        found.addAll(new Judgement(question, alternative, tally)
                .by(question.procedure().rule()));
        if (tally.saidToAgree().isEmpty() && Outcome.of(found).agreed()) {
            found.add(tally.finding(NOBODY_AGREES, tally.all()));
        }
        return found;
    }

    private static List<ConditionFound> conditions(Question question, SortedMap<String, Standings> standings) {
        return question.positions().keySet().stream()
                .sorted()
                .flatMap(party -> question.positions().get(party) instanceof AgreesUnderConditions position
                        ? standings.values().stream()
                                .filter(each -> position.ranking().has(each.alternative()))
                                .flatMap(each -> IntStream.range(
                                                0, position.conditions().size())
                                        .mapToObj(place -> found(
                                                party,
                                                each,
                                                position.conditions().get(place))))
                        : Stream.of())
                .toList();
    }

    private static ConditionFound found(String party, Standings standings, Condition condition) {
        var met = standings.met(condition);
        var why = switch (condition) {
            case Condition.OfFact(var fact) -> standings.state(fact).name();
            case Condition.OfParty _ -> met ? "AGREES" : "DOES_NOT_AGREE";
        };
        return new ConditionFound(party, standings.alternative(), condition, met, why);
    }
}
