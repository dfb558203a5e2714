// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are those of the calendar in the Netherlands. */
public final class DutchDay {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchDay() {}

    /** On which day something happened. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
