// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** Values as people in the Netherlands read them in a sentence: € 240.000,01 and 29 november 2026 om 14.05 uur. */
final class DutchWords {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH.mm 'uur'", DUTCH);

    private DutchWords() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Text it -> it.text();
            case Cell.Number it -> it.named();
            case Cell.Amount it -> amount(it.cents());
            case Cell.Day it -> day(it.day());
            case Cell.Moment it -> MOMENT.format(local(it.moment()));
            case Cell.Count it -> String.valueOf(it.count());
        };
    }

    /** With a plain space, which survives wherever it is pasted. */
    static String amount(long cents) {
        return NumberFormat.getCurrencyInstance(DUTCH)
                .format(BigDecimal.valueOf(cents, 2))
                .replace(NO_BREAK_SPACE, ' ');
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, DutchDay.ZONE);
    }
}
