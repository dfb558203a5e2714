// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.FindingCode.OUTWEIGHED;
import static nl.wijkakkoord.outcome.FindingCode.TIE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The function that chooses between alternatives: at most one is agreed. The same input has the same outcome for ever.
 *
 * <p>Each alternative is put to the {@linkplain Rule rule} by itself. A party that speaks of another alternative, whatever
 * it says of that one, does not agree with this one and does not stand in its way either:
 *
 * <table>
 *   <caption>What a position on another alternative does</caption>
 *   <tr><td>unanimity</td><td>blocks: all must agree with the same one</td></tr>
 *   <tr><td>consent</td><td>nothing: only an objection or a change asked to this one blocks it</td></tr>
 *   <tr><td>majority</td><td>counts against, so all shares are out of the same number</td></tr>
 *   <tr><td>qualified majority</td><td>counts against, as silence does</td></tr>
 * </table>
 *
 * <p>Where the rule lets several pass, as consent can, the one that most parties agree with is chosen; when that is not
 * one but several, none is. With one alternative the outcome is that of {@link Outcomes}.
 */
public final class Choices {

    /** The version of this function; see {@link Outcomes#FUNCTION}. */
    public static final String FUNCTION = "wijkakkoord-choice/1";

    /** As {@link Outcomes#FUNCTION_WITHOUT_WHO_LEFT}. */
    public static final String FUNCTION_WITHOUT_WHO_LEFT = "wijkakkoord-choice/2";

    /** As {@link Outcomes#FUNCTION_WITHOUT_WHO_IS_SILENT}. */
    public static final String FUNCTION_WITHOUT_WHO_IS_SILENT = "wijkakkoord-choice/3";

    private Choices() {}

    /**
     * Decides on each alternative.
     *
     * @param alternatives compared as exact strings, at least one
     * @param votes the last position of each party; who is absent took none. Parties that do not decide may be among them
     *     and change nothing.
     * @throws IllegalArgumentException as {@link Outcomes#of} does; if a vote is about no alternative of these; or if
     *     somebody agrees without saying with which
     */
    public static SortedMap<String, Outcome> of(Terms terms, Set<String> alternatives, Map<String, Vote> votes) {
        return of(terms, alternatives, votes, Set.of());
    }

    /**
     * Decides on each alternative in a round that parties left; who left counts as in {@link Outcomes#of(Terms, Map, Set)}.
     */
    public static SortedMap<String, Outcome> of(
            Terms terms, Set<String> alternatives, Map<String, Vote> votes, Set<String> left) {
        return of(terms, alternatives, votes, left, Set.of());
    }

    /** Also where parties were set aside, who count as in {@link Outcomes#of(Terms, Map, Set, Set)}. */
    public static SortedMap<String, Outcome> of(
            Terms terms, Set<String> alternatives, Map<String, Vote> votes, Set<String> left, Set<String> setAside) {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("There is at least one alternative");
        }
        votes.forEach((party, vote) -> requireDecidable(terms, alternatives, party, vote));
        var counted = Counted.of(terms, votes.keySet(), left, setAside);
        var function = counted.function(FUNCTION, FUNCTION_WITHOUT_WHO_LEFT, FUNCTION_WITHOUT_WHO_IS_SILENT);
        var tallies = new TreeMap<String, Tally>();
        alternatives.forEach(alternative -> tallies.put(alternative, tally(counted.terms(), alternative, votes)));
        var outcomes = new TreeMap<String, Outcome>();
        tallies.forEach(
                (alternative, tally) -> outcomes.put(alternative, Outcomes.outcome(counted.findings(tally), function)));
        keepHeaviest(outcomes, tallies);
        return outcomes;
    }

    private static void requireDecidable(Terms terms, Set<String> alternatives, String party, Vote vote) {
        Outcomes.requireDecidable(terms, party, vote.stance());
        if (vote.alternative() == null ? vote.stance() == Stance.AGREES : !alternatives.contains(vote.alternative())) {
            throw new IllegalArgumentException(party + " does not say about which alternative it is");
        }
    }

    private static Tally tally(Terms terms, String alternative, Map<String, Vote> votes) {
        var positions = new HashMap<String, Stance>();
        var elsewhere = new HashSet<String>();
        votes.forEach((party, vote) -> {
            if (vote.isAbout(alternative)) {
                positions.put(party, vote.stance());
            } else {
                elsewhere.add(party);
            }
        });
        return new Tally(terms.deciding(), positions, elsewhere);
    }

    private static void keepHeaviest(SortedMap<String, Outcome> outcomes, Map<String, Tally> tallies) {
        var passing = outcomes.keySet().stream()
                .filter(alternative -> outcomes.get(alternative).agreed())
                .toList();
        var most = passing.stream()
                .mapToInt(alternative -> agreeing(tallies, alternative).size())
                .max()
                .orElse(0);
        var heaviest = passing.stream()
                .filter(alternative -> agreeing(tallies, alternative).size() == most)
                .toList();
        for (var alternative : passing) {
            if (!heaviest.contains(alternative)) {
                reject(outcomes, alternative, OUTWEIGHED, tallies);
            } else if (heaviest.size() > 1) {
                reject(outcomes, alternative, TIE, tallies);
            }
        }
    }

    private static void reject(
            SortedMap<String, Outcome> outcomes, String alternative, FindingCode code, Map<String, Tally> tallies) {
        var passed = outcomes.get(alternative);
        var findings = new ArrayList<>(passed.findings());
        findings.add(tallies.get(alternative).finding(code, agreeing(tallies, alternative)));
        outcomes.put(alternative, Outcomes.outcome(findings, passed.function()));
    }

    private static List<String> agreeing(Map<String, Tally> tallies, String alternative) {
        return tallies.get(alternative).with(Stance.AGREES);
    }
}
