// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome is what it is: a stable code, and the parties it concerns.
 *
 * @param outOf how many they, or their weight, are a part of; null in rounds that did not say
 * @param weight theirs, where weight is counted; else null
 * @param rule place of the rule that found it, 1 for the first, where there are several; else null
 * @param segment whose homes or people are counted, else null
 * @param count how many of those agree, where that is counted; else null
 */
public record Finding(
        String code,
        List<OrganisationId> parties,
        @Nullable Long outOf,
        @Nullable Long weight,
        @Nullable Integer rule,
        @Nullable String segment,
        @Nullable Long count) {}
