// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.CLOSING_TIME_OUT_OF_RANGE;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.wijkakkoord.platform.decision.Check;

/** Until when positions can be taken. */
public final class ClosingTime {
    /** Ours: a round that is to close this year and is given another year by mistake is refused. */
    private static final int YEARS = 1;

    private ClosingTime() {}

    public static Check check(Instant closesAt, Instant now) {
        var latest = now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        return Check.refuseWhen(
                !closesAt.isAfter(now) || closesAt.isAfter(latest), CLOSING_TIME_OUT_OF_RANGE, now, latest);
    }
}
