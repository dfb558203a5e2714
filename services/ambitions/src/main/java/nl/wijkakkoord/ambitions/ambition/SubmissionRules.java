// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkakkoord.ambitions.criterion.CriterionCheck;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Refusal;

/** What the joint ambition must have before the parties can be asked to adopt it. */
final class SubmissionRules {
    private SubmissionRules() {}

    static Check check(AmbitionText text, List<ChosenTheme> themes) {
        var chosen = themes.stream().map(ChosenTheme::theme).collect(Collectors.toSet());
        var served = text.objectives().stream().map(Objective::theme).collect(Collectors.toSet());
        return refuseWhen(!chosen.contains(ChosenTheme.GAS), AmbitionRefusal.GAS_THEME_MISSING)
                .and(() -> checkAll(
                        themes,
                        theme -> !served.contains(theme.theme()),
                        AmbitionRefusal.THEME_WITHOUT_OBJECTIVE,
                        ChosenTheme::theme))
                .and(() -> checkAll(
                        text.objectives(),
                        objective -> !chosen.contains(objective.theme()),
                        AmbitionRefusal.OBJECTIVE_WITHOUT_THEME,
                        Objective::name))
                .and(() -> checkAll(
                        text.objectives(),
                        objective -> objective.interests().isEmpty()
                                && objective.ambitions().isEmpty()
                                && objective.opgave() == null,
                        AmbitionRefusal.OBJECTIVE_WITHOUT_SOURCE,
                        Objective::name))
                .and(() -> checkAll(
                        text.objectives(),
                        objective -> objective.criteria().isEmpty(),
                        AmbitionRefusal.OBJECTIVE_WITHOUT_CRITERION,
                        Objective::name))
                .and(() -> CriterionCheck.check(TextCheck.criteria(text)));
    }

    private static <T> Check checkAll(List<T> all, Predicate<T> wrong, Refusal refusal, Function<T, String> name) {
        return Check.of(all.stream().filter(wrong).findFirst().map(one -> Decision.refused(refusal, name.apply(one))));
    }
}
