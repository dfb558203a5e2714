// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * A workbook as somebody else's program reads it.
 *
 * @param sheets by title, in order: the rows, the headings first
 */
public record TestWorkbook(SequencedMap<String, List<Row>> sheets) {

    public static TestWorkbook of(byte[] bytes) {
        var sheets = new LinkedHashMap<String, List<Row>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestWorkbook(sheets);
    }

    /** What stands under a heading, row by row; null where a row has nothing there. */
    public List<Cell> column(String sheet, String heading) {
        var rows = sheets.get(sheet);
        var column = rows.getFirst().stream()
                .filter(cell -> cell.getText().equals(heading))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        var cells = new ArrayList<Cell>();
        rows.stream()
                .skip(1)
                .forEach(row -> cells.add(row.getOptionalCell(column).orElse(null)));
        return cells;
    }

    /** The same as text; empty where a row has nothing there. */
    public List<String> texts(String sheet, String heading) {
        return column(sheet, heading).stream()
                .map(cell -> cell == null ? "" : cell.getText())
                .toList();
    }
}
