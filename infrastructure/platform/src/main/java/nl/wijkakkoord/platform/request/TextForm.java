// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads values from text in one form only, in bodies and addresses alike; libraries accept several. */
public final class TextForm {
    public static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|(?!-00:00)[+-]\\d{2}:\\d{2})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TextForm() {}

    public static UUID uuid(String text) {
        return UUID.fromString(inForm(UUID_FORM, text));
    }

    /**
     * RFC 3339 with any offset, capitals T and Z; {@code -00:00} says that the offset is unknown, so it is refused, as is what
     * has no year of four digits in UTC.
     */
    public static Instant instant(String text) {
        var moment = OffsetDateTime.parse(inForm(INSTANT, text)).toInstant();
        inForm(INSTANT, moment.toString());
        return moment;
    }

    public static LocalDate date(String text) {
        return LocalDate.parse(inForm(DATE, text));
    }

    private static String inForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("Not in the form asked for");
        }
        return text;
    }
}
