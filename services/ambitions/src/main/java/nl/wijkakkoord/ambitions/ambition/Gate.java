// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkakkoord.ambitions.criterion.CriterionCheck;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.deciding.Decision;

/** What the joint ambition must have before the parties can be asked to adopt it. */
final class Gate {
    private Gate() {}

    static Optional<Decision> refusal(AmbitionText text, List<ChosenTheme> themes) {
        var chosen = themes.stream().map(ChosenTheme::theme).collect(Collectors.toSet());
        var served = text.objectives().stream().map(Objective::theme).collect(Collectors.toSet());
        return refusedWhen(!chosen.contains(ChosenTheme.GAS), AmbitionRefusal.GAS_THEME_MISSING)
                .or(() -> first(
                        themes,
                        theme -> !served.contains(theme.theme()),
                        AmbitionRefusal.THEME_WITHOUT_OBJECTIVE,
                        ChosenTheme::theme))
                .or(() -> first(
                        text.objectives(),
                        objective -> !chosen.contains(objective.theme()),
                        AmbitionRefusal.OBJECTIVE_WITHOUT_THEME,
                        Objective::name))
                .or(() -> first(
                        text.objectives(),
                        objective -> objective.interests().isEmpty()
                                && objective.ambitions().isEmpty()
                                && objective.opgave() == null,
                        AmbitionRefusal.OBJECTIVE_WITHOUT_SOURCE,
                        Objective::name))
                .or(() -> first(
                        text.objectives(),
                        objective -> objective.criteria().isEmpty(),
                        AmbitionRefusal.OBJECTIVE_WITHOUT_CRITERION,
                        Objective::name))
                .or(() -> CriterionCheck.refusal(TextCheck.criteria(text)));
    }

    private static <T> Optional<Decision> first(
            List<T> all, Predicate<T> wrong, AmbitionRefusal refusal, Function<T, String> name) {
        return all.stream().filter(wrong).findFirst().map(one -> Decision.refused(refusal, name.apply(one)));
    }
}
