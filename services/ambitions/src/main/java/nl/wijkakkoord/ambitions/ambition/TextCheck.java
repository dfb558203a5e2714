// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.criterion.CriterionCheck;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/** Whether the words of an ambition can be: what they are about is there, and criteria can be measured by. */
final class TextCheck {
    private static final int PARTIES_OF_COMMON_INTEREST = 2;

    private TextCheck() {}

    static Check check(AmbitionText text, AmbitionFacts around) {
        var names = new HashSet<String>();
        return Check.all(text.objectives().stream()
                        .map(objective -> refuseWhen(
                                        !names.add(objective.name()),
                                        AmbitionRefusal.OBJECTIVE_REPEATED,
                                        objective.name())
                                .and(() -> check(objective, around))))
                .and(() -> CriterionCheck.check(criteria(text)));
    }

    static List<Criterion> criteria(AmbitionText text) {
        return text.objectives().stream()
                .flatMap(objective -> objective.criteria().stream())
                .toList();
    }

    private static Check check(Objective objective, AmbitionFacts around) {
        return refuseWhen(
                        !around.themes().contains(objective.theme()),
                        AmbitionRefusal.OBJECTIVE_OF_UNKNOWN_THEME,
                        objective.name(),
                        objective.theme())
                .and(() -> Check.of(
                        firstMissing(objective.interests(), around.interests().keySet())
                                .map(interest -> Decision.refused(AmbitionRefusal.INTEREST_NOT_HEARD_OF, interest))))
                .and(() -> Check.of(firstMissing(objective.ambitions(), around.ambitions())
                        .map(ambition -> Decision.refused(AmbitionRefusal.PARTY_AMBITION_UNKNOWN, ambition))))
                .and(() -> Check.of(objective.definitions().stream()
                        .filter(cited -> !around.definitions().contains(cited))
                        .findFirst()
                        .map(cited -> Decision.refused(
                                AmbitionRefusal.DEFINITION_NOT_AGREED,
                                objective.name(),
                                cited.definition(),
                                cited.version()))))
                .and(() -> refuseWhen(
                        objective.commonInterest() != null
                                && CommonInterest.parties(objective, around.interests())
                                                .size()
                                        < PARTIES_OF_COMMON_INTEREST,
                        AmbitionRefusal.COMMON_INTEREST_OF_ONE_PARTY,
                        objective.name()));
    }

    private static Optional<UUID> firstMissing(List<UUID> named, Set<UUID> known) {
        return named.stream().filter(id -> !known.contains(id)).findFirst();
    }
}
