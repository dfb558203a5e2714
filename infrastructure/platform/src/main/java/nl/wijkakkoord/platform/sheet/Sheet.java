// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param title in Dutch; a workbook knows its sheets by it, so that each has another of at most 31 characters
 * @param leading how many of the first columns say what the others are about. Rows next to each other that have these in
 *     common come under one heading in text for a page.
 * @param rows read once, as they are written
 */
public record Sheet<R>(String title, int leading, List<Column<R>> columns, Stream<R> rows) {

    /** The rows, each as its cells, in the order of the columns. */
    Stream<List<@Nullable Cell>> cells() {
        return rows.map(row -> columns.stream()
                .<@Nullable Cell>map(column -> column.cell().apply(row))
                .toList());
    }
}
