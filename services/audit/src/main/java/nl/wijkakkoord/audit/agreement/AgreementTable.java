// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The same answer as a table for a spreadsheet (RFC 4180): a row per position, and one for a round without any. */
final class AgreementTable {
    static final String CSV = "text/csv;charset=UTF-8";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "round",
                    "subjectType",
                    "subject",
                    "subjectVersion",
                    "digest",
                    "title",
                    "state",
                    "openedAt",
                    "closedAt",
                    "organisation",
                    "member",
                    "stance",
                    "reason",
                    "takenAt",
                    "mandate",
                    "mandateVersion",
                    "grantingBody",
                    "flags")
            .get();

    private AgreementTable() {}

    static String of(AgreementReport report) {
        var table = new StringBuilder();
        try (var printer = new CSVPrinter(table, FORMAT)) {
            for (var agreement : report.agreements()) {
                if (agreement.positions().isEmpty()) {
                    printer.printRecord(about(agreement));
                }
                for (var position : agreement.positions()) {
                    printer.printRecord(Stream.concat(about(agreement), said(position)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static Stream<Object> about(Agreement agreement) {
        var subject = agreement.subject();
        return Stream.of(
                agreement.round(),
                subject.type(),
                subject.id(),
                subject.version(),
                subject.digest(),
                harmless(agreement.title()),
                agreement.state(),
                agreement.openedAt(),
                agreement.closedAt() == null ? "" : agreement.closedAt());
    }

    private static Stream<Object> said(TakenPosition position) {
        var stance = position.stance();
        return Stream.of(
                position.organisation(),
                position.member(),
                stance == null ? "" : Json.MAPPER.convertValue(stance, String.class),
                harmless(position.reason()),
                position.takenAt(),
                position.mandate().mandate(),
                position.mandate().version(),
                harmless(position.mandate().grantingBody()),
                String.join(" ", position.flags()));
    }

    /** Spreadsheets compute what begins like a formula; an apostrophe makes it text. */
    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
