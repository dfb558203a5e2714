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
 * @param segments of homes or people that are counted, null otherwise
 * @param numerator of the share of each that agrees, null where none is counted
 * @param denominator of that share, null likewise
 */
public record FurtherRule(
        Kind kind,
        @Nullable OrganisationId organisation,
        @Nullable List<String> sections,
        @Nullable List<OrganisationId> advisers,
        @Nullable List<String> segments,
        @Nullable Integer numerator,
        @Nullable Integer denominator) {

    public enum Kind {
        /** A designated party does not stand in the way. */
        VETO,
        /** The advisers took a position, left, or were set aside. */
        ADVICE_HEARD,
        /**
         * Of the homes or people of each segment so large a share agrees, by what is counted there. Silence is no consent: a tenant who
         * does not answer does not agree (BW 7:220).
         */
        COUNT
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
                .filter(rule -> switch (rule.kind) {
                    case VETO -> deciding.contains(rule.organisation);
                    case ADVICE_HEARD -> !rule.advisers.isEmpty();
                    case COUNT -> true;
                })
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
                                .toList(),
                segments,
                numerator,
                denominator);
    }
}
