// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.wijkakkoord.outcome.FindingCode.CHOSEN_BY_LOT;
import static nl.wijkakkoord.outcome.FindingCode.CYCLE;
import static nl.wijkakkoord.outcome.FindingCode.NOT_CHOSEN_BY_LOT;
import static nl.wijkakkoord.outcome.FindingCode.ONE_CHOICE_ONLY;
import static nl.wijkakkoord.outcome.FindingCode.OUTWEIGHED;
import static nl.wijkakkoord.outcome.FindingCode.TIE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Tie;

/** Chooses at most one of the alternatives that the rule lets pass. */
final class Choosing {
    private final Question question;
    private final Map<String, Tally> tallies;
    private final Preferences preferences;

    Choosing(Question question, Map<String, Tally> tallies) {
        this.question = question;
        this.tallies = tallies;
        this.preferences = Preferences.of(question, tallies);
    }

    /** @param outcomes by alternative; of those that pass, all but the chosen one are then rejected */
    void among(Map<String, Outcome> outcomes) {
        var passing = outcomes.keySet().stream()
                .filter(alternative -> outcomes.get(alternative).agreed())
                .collect(toUnmodifiableSet());
        if (passing.size() > 1) {
            var top = ranked() ? preferences.top(passing) : mostAgreed(passing);
            passing.forEach(alternative ->
                    outcomes.computeIfPresent(alternative, (_, outcome) -> outcome.and(findings(alternative, top))));
        }
    }

    private boolean ranked() {
        return question.procedure().choice() == Choice.RANKED;
    }

    private Set<String> mostAgreed(Set<String> passing) {
        var most = passing.stream()
                .mapToInt(alternative -> agreeing(alternative).size())
                .max()
                .orElseThrow();
        return passing.stream()
                .filter(alternative -> agreeing(alternative).size() == most)
                .collect(toUnmodifiableSet());
    }

    private List<Finding> findings(String alternative, Set<String> top) {
        var found = new ArrayList<Finding>();
        var tally = tallies.get(alternative);
        if (ranked() && !preferences.ofOneOnly().isEmpty()) {
            found.add(tally.finding(ONE_CHOICE_ONLY, preferences.ofOneOnly()));
        }
        if (!top.contains(alternative)) {
            found.add(tally.finding(OUTWEIGHED, agreeing(alternative)));
        } else if (top.size() > 1) {
            found.add(tally.finding(undecided(alternative, top), agreeing(alternative)));
        }
        return found;
    }

    private FindingCode undecided(String alternative, Set<String> top) {
        if (question.procedure().tie() == Tie.LOT && question.lot() != null && top.contains(question.lot())) {
            return alternative.equals(question.lot()) ? CHOSEN_BY_LOT : NOT_CHOSEN_BY_LOT;
        }
        return ranked() && preferences.anyBeatsAnother(top) ? CYCLE : TIE;
    }

    private List<String> agreeing(String alternative) {
        return tallies.get(alternative).saidToAgree();
    }
}
