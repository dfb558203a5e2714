// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import nl.wijkakkoord.platform.csv.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The entries as a table that a spreadsheet opens right in a Dutch locale: semicolons, decimal commas, and a byte order
 * mark by which it knows UTF-8. A row per entry, so that whoever adds up the column gets the sums of the overview.
 */
public record MoneyCsv(Taakvelden taakvelden) {
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setHeader(
                    "soort",
                    "opgave",
                    "maatregel",
                    "fase",
                    "jaar",
                    "taakveld",
                    "eigenaar",
                    "regeling",
                    "budgetregel",
                    "bedrag")
            .get();

    public String of(List<Entry> entries) {
        var table = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(table, FORMAT)) {
            for (var entry : entries) {
                printer.printRecord(
                        kind(entry.kind()),
                        text(entry.opgave()),
                        text(entry.measure()),
                        text(entry.phase()),
                        entry.year(),
                        taakveld(entry.source().taakveld()),
                        text(entry.source().owner()),
                        text(entry.source().scheme()),
                        text(entry.source().line()),
                        euros(entry.cents()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static String kind(Entry.Kind kind) {
        return switch (kind) {
            case NEEDED -> "nodig";
            case EXPECTED -> "verwacht";
            case FREE -> "vrij";
            case RESERVED -> "gereserveerd";
            case COMMITTED -> "toegezegd";
            case SHORT -> "tekort op toezegging";
            case DEPARTED -> "buiten dekking: eigenaar vertrokken";
            case REJECTED -> "buiten dekking: opgave verworpen";
            case WITHDRAWN -> "buiten dekking: maatregel ingetrokken";
            case DOUBLED -> "buiten dekking: zelfde geld als aanbod";
            case LACKING -> "ontbreekt";
            case SURPLUS -> "te veel toegezegd";
            case REALISED -> "uitgegeven";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : SpreadsheetText.harmless(value.toString());
    }

    /** With its title: a spreadsheet takes 7.4 alone for the seventh of April. */
    private String taakveld(@Nullable String code) {
        return code == null ? "" : taakvelden.titled(code);
    }

    /** Without separators of thousands. */
    private static String euros(long cents) {
        return Cents.euros(cents).toPlainString().replace('.', ',');
    }
}
