// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param heading in Dutch, without a capital: text for a page puts it before the value
 * @param width in characters of a workbook
 * @param reference whether it is there to find things by, such as a digest: text for a page leaves it out
 * @param cell what a row has there, null when it has nothing
 */
public record Column<R>(String heading, int width, boolean reference, Function<R, @Nullable Cell> cell) {
    private static final int OF_TEXT = 36;
    private static final int OF_NUMBER = 24;
    private static final int OF_MOMENT = 26;
    private static final int OF_AMOUNT = 20;
    private static final int OF_COUNT = 9;

    public static <R> Column<R> text(String heading, Function<R, @Nullable String> text) {
        return column(heading, OF_TEXT, text, Cell.Text::new);
    }

    /** The number by which an organisation is known, beside its name. */
    public static <R> Column<R> number(String heading, Function<R, @Nullable OrganisationId> organisation) {
        return Column.<R, OrganisationId>column(heading, OF_NUMBER, organisation, Cell.Number::of)
                .forReference();
    }

    public static <R> Column<R> amount(String heading, Function<R, @Nullable Long> cents) {
        return column(heading, OF_AMOUNT, cents, Cell.Amount::new);
    }

    public static <R> Column<R> day(String heading, Function<R, @Nullable LocalDate> day) {
        return column(heading, OF_MOMENT, day, Cell.Day::new);
    }

    public static <R> Column<R> moment(String heading, Function<R, @Nullable Instant> moment) {
        return column(heading, OF_MOMENT, moment, Cell.Moment::new);
    }

    public static <R> Column<R> count(String heading, Function<R, @Nullable Long> count) {
        return column(heading, OF_COUNT, count, Cell.Count::new);
    }

    public Column<R> forReference() {
        return new Column<>(heading, width, true, cell);
    }

    private static <R, V> Column<R> column(
            String heading, int width, Function<R, @Nullable V> value, Function<V, Cell> cell) {
        return new Column<>(
                heading,
                width,
                false,
                row -> Optional.ofNullable(value.apply(row)).map(cell).orElse(null));
    }
}
