// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate says.
 *
 * @param subjects the types of subject it covers
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param until last day, null when open
 * @param grantingBody who granted it, such as college van B&amp;W or board; of a submandate who granted the mandate beneath
 * @param submandate true when its holder may name a deputy, null when it says nothing of that, so that nobody may (Awb 10:9)
 */
public record MandateTerms(
        List<String> subjects,
        @Nullable Long maximumCents,
        LocalDate from,
        @Nullable LocalDate until,
        String grantingBody,
        Evidence evidence,
        @Nullable Boolean submandate) {}
