// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.platform.csv.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The same answer as a table for a spreadsheet (RFC 4180): a row per alternative and position on it, and one for an
 * alternative without any. A position on all rivals stands beside each.
 */
final class AgreementCsv {
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

    private AgreementCsv() {}

    static String of(AgreementReport report) {
        var table = new StringBuilder();
        try (var printer = new CSVPrinter(table, FORMAT)) {
            for (var agreement : report.agreements()) {
                for (var alternative : agreement.alternatives()) {
                    print(printer, agreement, alternative);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static void print(CSVPrinter printer, Agreement agreement, Alternative alternative) throws IOException {
        var positions = agreement.positions().stream()
                .filter(position -> position.isAbout(alternative))
                .toList();
        if (positions.isEmpty()) {
            printer.printRecord(about(agreement, alternative));
        }
        for (var position : positions) {
            printer.printRecord(Stream.concat(about(agreement, alternative), said(position)));
        }
    }

    private static Stream<Object> about(Agreement agreement, Alternative alternative) {
        var subject = alternative.subject();
        return Stream.of(
                agreement.round(),
                subject.type(),
                subject.id(),
                subject.version(),
                subject.digest(),
                SpreadsheetText.harmless(alternative.title()),
                agreement.stateOf(alternative),
                agreement.openedAt(),
                agreement.closedAt() == null ? "" : agreement.closedAt());
    }

    private static Stream<Object> said(TakenPosition position) {
        var stance = position.stance();
        return Stream.of(
                position.organisation(),
                position.member(),
                stance == null ? "" : Json.MAPPER.convertValue(stance, String.class),
                SpreadsheetText.harmless(position.reason()),
                position.takenAt(),
                position.mandate().mandate(),
                position.mandate().version(),
                SpreadsheetText.harmless(position.mandate().grantingBody()),
                String.join(" ", position.flags()));
    }
}
