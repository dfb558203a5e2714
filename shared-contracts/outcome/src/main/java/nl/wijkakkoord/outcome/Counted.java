// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.wijkakkoord.outcome.FindingCode.LEFT_WITHOUT_POSITION;
import static nl.wijkakkoord.outcome.FindingCode.SET_ASIDE_WITHOUT_POSITION;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is counted: all who decide but those that were gone before they said anything.
 *
 * @param without the findings on those that are not, none when everybody is
 */
record Counted(Set<String> parties, List<Finding> without) {

    static Counted of(Question question) {
        var deciding = question.procedure().deciding();
        var remaining =
                deciding.stream().filter(party -> !gone(question, party)).collect(toUnmodifiableSet());
        if (remaining.isEmpty()) {
            return new Counted(deciding, List.of());
        }
        return new Counted(
                remaining,
                Stream.of(
                                finding(question, LEFT_WITHOUT_POSITION, question.left()::contains),
                                finding(
                                        question,
                                        SET_ASIDE_WITHOUT_POSITION,
                                        party -> !question.left().contains(party)))
                        .filter(finding -> !finding.parties().isEmpty())
                        .toList());
    }

    private static boolean gone(Question question, String party) {
        return !question.positions().containsKey(party)
                && (question.left().contains(party) || question.setAside().contains(party));
    }

    private static Finding finding(Question question, FindingCode code, Predicate<String> which) {
        var deciding = question.procedure().deciding();
        return Finding.of(
                code,
                deciding.stream()
                        .filter(party -> gone(question, party))
                        .filter(which)
                        .sorted()
                        .toList(),
                deciding.size());
    }
}
