// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) as office programs in a Dutch setting open it right: semicolons, decimal commas, the local order of days,
 * and a byte order mark by which they know UTF-8. A line {@code sep=;} is not written: office programs ignore it.
 */
final class CsvWriter implements ReportWriter {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss");
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}]*[=+\\-@\uff1d\uff0b\uff0d\uff20]");

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        write(report.sheets().getFirst(), out);
    }

    private static <R> void write(Sheet<R> sheet, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(text, FORMAT);
        csv.printRecord(sheet.columns().stream().map(Column::heading));
        for (var rows = sheet.rows().iterator(); rows.hasNext(); ) {
            csv.printRecord(line(sheet.cells(rows.next())));
        }
        csv.flush();
    }

    private static List<String> line(List<@Nullable Cell> row) {
        return row.stream().map(cell -> cell == null ? "" : value(cell)).toList();
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Text it -> harmless(it.text());
            // With its register in front, for CSV has no other way to say that a number is none.
            case Cell.Number it -> it.named();
            case Cell.Amount it ->
                BigDecimal.valueOf(it.cents(), 2).toPlainString().replace('.', ',');
            case Cell.Day it -> DAY.format(it.day());
            case Cell.Moment it -> MOMENT.format(DutchWords.local(it.moment()));
            case Cell.Count it -> String.valueOf(it.count());
        };
    }

    /**
     * Programs compute what begins like a formula; an apostrophe in front makes it text (OWASP, CSV Injection; ASVS 5.0,
     * 1.2.10). Ours: also behind space, which some programs take away.
     */
    static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
