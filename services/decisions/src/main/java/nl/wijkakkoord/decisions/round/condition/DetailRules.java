// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.condition;

import static nl.wijkakkoord.decisions.round.condition.ConditionRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.List;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/** What a position may say more than its stance. */
public record DetailRules(
        RoundOpened opened,
        OrganisationId party,
        Stance stance,
        @Nullable PositionDetail detail) {
    private static final Set<Stance> OF_SECTIONS = Set.of(Stance.ASKS_CHANGE, Stance.OBJECTS);

    public Check check(ConditionFacts facts) {
        return refuseWhen(
                        conditions().isEmpty() == (stance == Stance.AGREES_UNDER_CONDITIONS), CONDITIONS_NOT_OF_STANCE)
                .and(() -> refuseWhen(!sections().isEmpty() && !OF_SECTIONS.contains(stance), SECTIONS_NOT_OF_STANCE))
                .and(this::checkSections)
                .and(() -> Check.all(conditions().stream().map(condition -> check(condition, facts))));
    }

    private Check checkSections() {
        var unknown = sections().stream()
                .filter(section -> opened.alternatives().stream()
                        .map(Alternative::sections)
                        .noneMatch(all -> all != null && all.contains(section)))
                .toList();
        return refuseWhen(!unknown.isEmpty(), NO_SUCH_SECTION, String.join(", ", unknown));
    }

    private Check check(Condition condition, ConditionFacts facts) {
        return switch (condition.kind()) {
            case PARTY_AGREES ->
                refuseWhen(
                                condition.organisation() == null
                                        || condition.round() != null
                                        || condition.money() != null
                                        || isOfBody(condition),
                                CONDITION_NOT_VALID)
                        .and(() -> refuseWhen(condition.organisation().equals(party), CONDITION_ON_ONESELF))
                        .and(() -> checkAsked(condition.organisation()));
            case INTERNAL_DECISION ->
                refuseWhen(
                                condition.organisation() == null
                                        || condition.round() != null
                                        || condition.money() != null
                                        || condition.body() == null
                                        || condition.body().isBlank()
                                        || condition.until() == null,
                                CONDITION_NOT_VALID)
                        .and(() -> checkAsked(condition.organisation()));
            case ROUND_AGREED ->
                refuseWhen(
                                condition.round() == null
                                        || condition.organisation() != null
                                        || condition.money() != null
                                        || isOfBody(condition),
                                CONDITION_NOT_VALID)
                        .and(() -> refuseWhen(
                                condition.round().equals(opened.round())
                                        || facts.waiting().contains(condition.round()),
                                ROUNDS_WAIT_FOR_EACH_OTHER,
                                condition.round()))
                        .and(() -> refuseWhen(
                                !facts.known().contains(condition.round()),
                                CONDITION_ON_UNKNOWN_ROUND,
                                condition.round()));
            case MONEY_AVAILABLE, MONEY_COMMITTED ->
                refuseWhen(
                                condition.money() == null
                                        || condition.organisation() != null
                                        || condition.round() != null
                                        || isOfBody(condition),
                                CONDITION_NOT_VALID)
                        .and(() -> refuseWhen(
                                !facts.money().contains(condition.money().of()),
                                CONDITION_ON_UNKNOWN_MONEY,
                                condition.money().of()));
        };
    }

    private Check checkAsked(OrganisationId other) {
        return refuseWhen(!opened.terms().deciding().contains(other), CONDITION_ON_WHO_IS_NOT_ASKED, other);
    }

    private static boolean isOfBody(Condition condition) {
        return condition.body() != null || condition.until() != null;
    }

    private List<Condition> conditions() {
        return detail == null || detail.conditions() == null ? List.of() : detail.conditions();
    }

    private List<String> sections() {
        return detail == null || detail.sections() == null ? List.of() : detail.sections();
    }
}
