// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text that can stand on a page as it is. Rows are lines, not columns: those are not read aloud in order (WCAG 2.2, 1.3.2),
 * and nobody knows how wide the page is.
 */
final class TextWriter implements ReportWriter {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String PARTS = "; ";

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(report.title() + "\n");
        for (var remark : report.heading()) {
            text.write(remark.heading() + ": " + words(remark.cell()) + "\n");
        }
        for (var sheet : report.sheets()) {
            text.write("\n" + sheet.title() + "\n");
            write(sheet, text);
        }
        text.flush();
    }

    private static <R> void write(Sheet<R> sheet, Writer text) throws IOException {
        var leading = sheet.leading();
        var headings = sheet.columns();
        Object above = null;
        for (var rows = sheet.rows().iterator(); rows.hasNext(); ) {
            var row = rows.next();
            var cells = sheet.cells(row);
            var about = sheet.about().apply(row);
            if (leading > 0 && !about.equals(above)) {
                text.write("\n" + named(headings.subList(0, leading), cells.subList(0, leading), "\n") + "\n");
                above = about;
            }
            var line = named(headings.subList(leading, cells.size()), cells.subList(leading, cells.size()), ": ");
            if (!line.isEmpty()) {
                text.write("- " + line + "\n");
            }
        }
    }

    /** The first value stands for itself, the others come with their heading; what is empty or for reference is left out. */
    private static <R> String named(List<Column<R>> columns, List<@Nullable Cell> cells, String afterFirst) {
        var first = cells.getFirst() == null ? "" : words(cells.getFirst());
        var others = new ArrayList<String>();
        for (var index = 1; index < cells.size(); index++) {
            var column = columns.get(index);
            if (cells.get(index) != null && !column.reference()) {
                others.add(column.heading() + " " + words(cells.get(index)));
            }
        }
        return List.of(first, others.stream().collect(Collectors.joining(PARTS))).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(afterFirst));
    }

    private static String words(Cell cell) {
        return SPACE.matcher(DutchWords.of(cell).strip()).replaceAll(" ");
    }
}
