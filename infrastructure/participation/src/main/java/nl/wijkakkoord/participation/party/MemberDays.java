// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dutch calendar days on which a member takes part without a break.
 *
 * @param until last day, null when open
 */
public record MemberDays(LocalDate from, @Nullable LocalDate until) {

    public boolean holdOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
