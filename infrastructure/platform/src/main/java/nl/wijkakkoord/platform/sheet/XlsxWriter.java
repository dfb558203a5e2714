// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (Office Open XML, ISO/IEC 29500). Everything in it is a value: fastexcel writes a formula without its result,
 * so that who does not compute it, such as a preview, sees nothing.
 */
final class XlsxWriter implements ReportWriter {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 32_767;

    /** Spreadsheets keep 15 digits, so up to here cents stay what they are. */
    private static final long LARGEST_AMOUNT = 999_999_999_999_999L;

    /** The first day that programs agree on: some think that there was a 29 February in 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    // 413 is Dutch as spoken in the Netherlands, whatever the language of the program.
    private static final String AMOUNT = "[$€-413] #,##0.00;[$€-413] -#,##0.00";
    private static final String DAY = "[$-413]d mmmm yyyy";
    private static final String MOMENT = "[$-413]d mmmm yyyy hh:mm";
    private static final String TEXT = "@";

    /** What programs read as a character by its number (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Wijkakkoord", null);
        workbook.properties().setTitle(report.title());
        for (var sheet : report.sheets()) {
            write(sheet, workbook.newWorksheet(sheet.title()));
        }
        write(report.explanation(), workbook.newWorksheet(report.explanation().title()));
        workbook.finish();
    }

    private static <R> void write(Sheet<R> sheet, Worksheet to) throws IOException {
        for (var column = 0; column < sheet.columns().size(); column++) {
            to.width(column, sheet.columns().get(column).width());
            to.inlineString(0, column, sheet.columns().get(column).heading());
            to.style(0, column).bold().set();
        }
        to.freezePane(0, 1);
        var row = 1;
        for (var rows = sheet.rows().iterator(); rows.hasNext(); row++) {
            var cells = sheet.cells(rows.next());
            for (var column = 0; column < cells.size(); column++) {
                if (cells.get(column) != null) {
                    write(cells.get(column), to, row, column);
                }
            }
            if (row % ROWS_IN_MEMORY == 0) {
                to.flush();
            }
        }
        to.finish();
    }

    private static void write(Cell cell, Worksheet to, int row, int column) {
        switch (cell) {
            case Cell.Text it -> text(it.text(), to, row, column);
            case Cell.Number it -> {
                text(it.digits(), to, row, column);
                to.style(row, column).format(TEXT).set();
            }
            case Cell.Amount it
            when Math.abs(it.cents()) <= LARGEST_AMOUNT -> {
                to.value(row, column, BigDecimal.valueOf(it.cents(), 2));
                to.style(row, column).format(AMOUNT).set();
            }
            case Cell.Day it
            when isKept(it.day()) -> {
                to.value(row, column, it.day());
                to.style(row, column).format(DAY).set();
            }
            case Cell.Moment it
            when isKept(DutchWords.local(it.moment()).toLocalDate()) -> {
                to.value(row, column, DutchWords.local(it.moment()).truncatedTo(ChronoUnit.SECONDS));
                to.style(row, column).format(MOMENT).set();
            }
            case Cell.Count it -> to.value(row, column, it.count());
            // What a spreadsheet would change stays as people read it.
            case Cell.Amount _, Cell.Day _, Cell.Moment _ -> text(DutchWords.of(cell), to, row, column);
        }
    }

    private static boolean isKept(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** In the row itself: what is shared is kept until the end. Space at the ends gets lost there. */
    private static void text(String text, Worksheet to, int row, int column) {
        var plain = ESCAPE.matcher(text.strip()).replaceAll("_x005F_");
        to.inlineString(
                row, column, plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT - 1) + "…");
    }
}
