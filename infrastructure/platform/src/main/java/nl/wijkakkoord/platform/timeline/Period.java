// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.timeline;

import java.time.LocalDate;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * Dutch calendar days on which something holds in the real world.
 *
 * @param until last day, null when open
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (other.until == null || !from.isAfter(other.until)) && (until == null || !other.from.isAfter(until));
    }

    /** Whether every day of the other one is a day of this one. */
    public boolean covers(Period other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    /** Whether it would have ended by itself before that day. */
    public boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean isEmpty() {
        return endsBefore(from);
    }

    /** The same from its first day, ending no later than on that day. */
    public Period upTo(LocalDate last) {
        return endsBefore(last) ? this : new Period(from, last);
    }

    /** Ours: refuses a period whose last day comes before its first. */
    public Check checkOrder() {
        return Check.refuseWhen(isEmpty(), PeriodRefusal.PERIOD_REVERSED, from, until);
    }
}
