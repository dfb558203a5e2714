// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import static java.util.stream.Collectors.toSet;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkakkoord.ambitions.criterion.CriterionRules;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Refusal;

/** What the objectives of an ambition are held to: in every version of its words, and before the parties adopt them. */
public final class ObjectiveRules {
    /** Row 1-08: a common interest is linked to interests of two or more. */
    private static final int PARTIES_OF_COMMON_INTEREST = 2;

    private ObjectiveRules() {}

    /**
     * What the words are about is there, and criteria can be measured by.
     *
     * @param takenUp objectives of opgaven that earlier versions cite
     */
    public static Check checkText(AmbitionText text, ObjectiveFacts facts, Set<OpgaveRef> takenUp) {
        var names = new HashSet<String>();
        return checkOpgaven(text, takenUp)
                .and(() -> Check.all(text.objectives().stream()
                        .map(objective -> refuseWhen(
                                        !names.add(objective.name()),
                                        ObjectiveRefusal.OBJECTIVE_REPEATED,
                                        objective.name())
                                .and(() -> checkSources(objective, facts)))))
                .and(() -> CriterionRules.check(criteria(text)));
    }

    /**
     * The gas theme (row 1-05), an objective for each theme (row 1-07), and for each objective a source (row 1-03) and a
     * criterion (row 1-15): without these the parties are not asked to adopt it.
     */
    public static Check checkAdoptable(AmbitionText text, List<ChosenTheme> themes) {
        var chosen = themes.stream().map(ChosenTheme::theme).collect(toSet());
        var served = text.objectives().stream().map(Objective::theme).collect(toSet());
        return refuseWhen(!chosen.contains(ChosenTheme.GAS), ObjectiveRefusal.GAS_THEME_MISSING)
                .and(() -> Check.all(themes.stream()
                        .map(ChosenTheme::theme)
                        .map(theme ->
                                refuseWhen(!served.contains(theme), ObjectiveRefusal.THEME_WITHOUT_OBJECTIVE, theme))))
                .and(() -> checkEach(
                        text,
                        objective -> chosen.contains(objective.theme()),
                        ObjectiveRefusal.OBJECTIVE_WITHOUT_THEME))
                .and(() -> checkEach(text, ObjectiveRules::hasSource, ObjectiveRefusal.OBJECTIVE_WITHOUT_SOURCE))
                .and(() -> checkEach(
                        text,
                        objective -> !objective.criteria().isEmpty(),
                        ObjectiveRefusal.OBJECTIVE_WITHOUT_CRITERION))
                .and(() -> CriterionRules.check(criteria(text)));
    }

    /** ADR 0020: only an opgave itself says that an objective of the ambition is its own. */
    private static Check checkOpgaven(AmbitionText text, Set<OpgaveRef> takenUp) {
        return checkEach(
                text,
                objective -> objective.opgave() == null || takenUp.contains(objective.opgave()),
                ObjectiveRefusal.OPGAVE_NOT_TAKEN_UP);
    }

    /** Rows 1-03, 1-08 and 1-12: it draws on what was shared, stated and agreed to. */
    private static Check checkSources(Objective objective, ObjectiveFacts facts) {
        return refuseWhen(
                        !facts.themes().contains(objective.theme()),
                        ObjectiveRefusal.OBJECTIVE_OF_UNKNOWN_THEME,
                        objective.name(),
                        objective.theme())
                .and(() -> checkKnown(
                        objective.interests(), facts.interests().keySet(), ObjectiveRefusal.INTEREST_NOT_HEARD_OF))
                .and(() ->
                        checkKnown(objective.ambitions(), facts.ambitions(), ObjectiveRefusal.PARTY_AMBITION_UNKNOWN))
                .and(() -> Check.all(objective.definitions().stream()
                        .map(cited -> refuseWhen(
                                !facts.definitions().contains(cited),
                                ObjectiveRefusal.DEFINITION_NOT_AGREED,
                                objective.name(),
                                cited.definition(),
                                cited.version()))))
                .and(() -> refuseWhen(
                        objective.commonInterest() != null
                                && CommonInterest.parties(objective, facts.interests())
                                                .size()
                                        < PARTIES_OF_COMMON_INTEREST,
                        ObjectiveRefusal.COMMON_INTEREST_OF_ONE_PARTY,
                        objective.name()));
    }

    private static boolean hasSource(Objective objective) {
        return !objective.interests().isEmpty() || !objective.ambitions().isEmpty() || objective.opgave() != null;
    }

    private static Check checkEach(AmbitionText text, Predicate<Objective> right, Refusal refusal) {
        return Check.all(text.objectives().stream()
                .map(objective -> refuseWhen(!right.test(objective), refusal, objective.name())));
    }

    private static <T> Check checkKnown(Collection<T> named, Set<T> known, Refusal refusal) {
        return Check.all(named.stream().map(each -> refuseWhen(!known.contains(each), refusal, each)));
    }

    private static List<Criterion> criteria(AmbitionText text) {
        return text.objectives().stream()
                .flatMap(objective -> objective.criteria().stream())
                .toList();
    }
}
