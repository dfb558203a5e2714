// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.criterion.CriterionCheck;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.deciding.Decision;

/** Whether the words of an ambition can be: what they are about is there, and criteria can be measured by. */
final class TextCheck {
    private static final int PARTIES_OF_COMMON_INTEREST = 2;

    private TextCheck() {}

    static Optional<Decision> refusal(AmbitionText text, Surroundings around) {
        var names = new HashSet<String>();
        return text.objectives().stream()
                .map(objective -> refusedWhen(
                                !names.add(objective.name()), AmbitionRefusal.OBJECTIVE_REPEATED, objective.name())
                        .or(() -> refusal(objective, around)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> CriterionCheck.refusal(criteria(text)));
    }

    static List<Criterion> criteria(AmbitionText text) {
        return text.objectives().stream()
                .flatMap(objective -> objective.criteria().stream())
                .toList();
    }

    private static Optional<Decision> refusal(Objective objective, Surroundings around) {
        return refusedWhen(
                        !around.themes().contains(objective.theme()),
                        AmbitionRefusal.OBJECTIVE_OF_UNKNOWN_THEME,
                        objective.name(),
                        objective.theme())
                .or(() -> firstMissing(objective.interests(), around.interests().keySet())
                        .map(interest -> Decision.refused(AmbitionRefusal.INTEREST_NOT_HEARD_OF, interest)))
                .or(() -> firstMissing(objective.ambitions(), around.ambitions())
                        .map(ambition -> Decision.refused(AmbitionRefusal.PARTY_AMBITION_UNKNOWN, ambition)))
                .or(() -> objective.definitions().stream()
                        .filter(cited -> !around.definitions().contains(cited))
                        .findFirst()
                        .map(cited -> Decision.refused(
                                AmbitionRefusal.DEFINITION_NOT_AGREED,
                                objective.name(),
                                cited.definition(),
                                cited.version())))
                .or(() -> refusedWhen(
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
