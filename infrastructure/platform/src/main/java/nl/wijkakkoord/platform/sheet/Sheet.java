// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param title in Dutch; a workbook knows its sheets by it, so that each has another of at most 31 characters
 * @param leading how many of the first columns say what the others are about
 * @param about what a row is about: in text for a page, rows next to each other that are about the same come under one
 *     heading, made of the leading columns
 * @param rows read once, as they are written
 */
public record Sheet<R>(String title, int leading, Function<R, ?> about, List<Column<R>> columns, Stream<R> rows) {

    /** One in which each row stands for itself. */
    public static <R> Sheet<R> of(String title, List<Column<R>> columns, Stream<R> rows) {
        return new Sheet<>(title, 0, _ -> title, columns, rows);
    }

    List<@Nullable Cell> cells(R row) {
        return columns.stream()
                .<@Nullable Cell>map(column -> column.cell().apply(row))
                .toList();
    }
}
