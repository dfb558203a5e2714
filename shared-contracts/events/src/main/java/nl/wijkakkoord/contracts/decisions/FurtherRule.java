// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What must be so beside the rule by which parties agree.
 *
 * @param organisation that has the veto, null otherwise
 * @param sections on which it has it, null for the whole of what is decided on
 * @param advisers whose advice is heard before, null otherwise
 */
public record FurtherRule(
        Kind kind,
        @Nullable OrganisationId organisation,
        @Nullable List<String> sections,
        @Nullable List<OrganisationId> advisers) {

    public enum Kind {
        /** A designated party does not stand in the way. */
        VETO,
        /** The advisers took a position, left, or were set aside. */
        ADVICE_HEARD
    }

    static List<FurtherRule> among(
            List<FurtherRule> rules,
            List<OrganisationId> deciding,
            List<OrganisationId> advising,
            UnaryOperator<OrganisationId> now,
            Predicate<OrganisationId> keepsVeto) {
        return rules.stream()
                .filter(rule -> rule.organisation == null || keepsVeto.test(rule.organisation))
                .map(rule -> rule.among(advising, now))
                .filter(rule ->
                        rule.organisation == null ? !rule.advisers.isEmpty() : deciding.contains(rule.organisation))
                .toList();
    }

    private FurtherRule among(List<OrganisationId> advising, UnaryOperator<OrganisationId> now) {
        return new FurtherRule(
                kind,
                organisation == null ? null : now.apply(organisation),
                sections,
                advisers == null
                        ? null
                        : advisers.stream()
                                .map(now)
                                .distinct()
                                .filter(advising::contains)
                                .toList());
    }
}
