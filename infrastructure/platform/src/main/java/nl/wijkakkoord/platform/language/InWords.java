// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.wijkakkoord.platform.timeline.DutchDay;

/**
 * Values as people in the Netherlands read them in a sentence: € 240.000,01 and 29 november 2026 om 14.05 uur; in English
 * € 240,000.01 and 29 November 2026 at 14:05, Dutch time.
 */
public final class InWords {
    public static final InWords DUTCH = new InWords(Locale.of("nl", "NL"), "d MMMM uuuu 'om' HH.mm 'uur'", "en");
    public static final InWords ENGLISH = new InWords(Locale.UK, "d MMMM uuuu 'at' HH:mm, 'Dutch time'", "and");

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final String and;

    private InWords(Locale locale, String moment, String and) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.moment = DateTimeFormatter.ofPattern(moment, locale).withZone(DutchDay.ZONE);
        this.and = and;
    }

    public static InWords of(Locale language) {
        return language.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** With a plain space, which survives wherever it is pasted. */
    public String amount(long cents) {
        return "€ " + number(BigDecimal.valueOf(cents, 2));
    }

    /** With as many decimals as it has. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    public String day(LocalDate day) {
        return this.day.format(day);
    }

    public String moment(Instant moment) {
        return this.moment.format(moment);
    }

    /** One after the other, the last after "and". */
    public String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + and + " " + words.getLast();
    }
}
