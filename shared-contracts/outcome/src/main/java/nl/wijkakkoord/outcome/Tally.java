// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkakkoord.outcome.Procedure.Silence;

/** What each party that is counted does for one alternative; every list is sorted. */
record Tally(Map<String, Standing> of) {

    static Tally of(Question question, Set<String> counted, Standings standings) {
        var all = new HashMap<String, Standing>();
        counted.forEach(party -> all.put(
                party,
                standings
                        .of()
                        .getOrDefault(party, tacit(question, party) ? Standing.AGREES_TACITLY : Standing.SILENT)));
        return new Tally(all);
    }

    private static boolean tacit(Question question, String party) {
        var until = question.noticed().get(party);
        return question.procedure().silence() == Silence.AGREES_AFTER_NOTICE
                && question.alternatives().size() == 1
                && until != null
                && until.isBefore(question.day());
    }

    int size() {
        return of.size();
    }

    List<String> all() {
        return sorted(_ -> true);
    }

    List<String> with(Standing standing) {
        return sorted(standing::equals);
    }

    List<String> spoke() {
        return sorted(this::isSpoken);
    }

    List<String> didNotSpeak() {
        return sorted(standing -> !isSpoken(standing));
    }

    /** Who said that it agrees. */
    List<String> saidToAgree() {
        return sorted(Standing::agrees);
    }

    /** Also who agrees tacitly. */
    List<String> agreeing() {
        return sorted(standing -> standing.agrees() || standing == Standing.AGREES_TACITLY);
    }

    List<String> inTheWay() {
        return sorted(Standing::isInTheWay);
    }

    Finding finding(FindingCode code, List<String> parties) {
        return Finding.of(code, parties, size());
    }

    private boolean isSpoken(Standing standing) {
        return standing != Standing.SILENT && standing != Standing.AGREES_TACITLY;
    }

    private List<String> sorted(Predicate<Standing> which) {
        return of.keySet().stream()
                .filter(party -> which.test(of.get(party)))
                .sorted()
                .toList();
    }
}
