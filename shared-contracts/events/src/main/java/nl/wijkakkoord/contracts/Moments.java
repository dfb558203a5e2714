// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments are written in one form: UTC, with three digits of a second. So the order of texts is the order of time. */
public final class Moments {
    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Moments() {}

    /** What is finer than a millisecond is left out. */
    public static String text(Instant moment) {
        return FORM.format(moment);
    }
}
