// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;

/** The same answer as a table for a spreadsheet: a row per position, and one for a round without any. */
final class AgreementTable {
    static final String CSV = "text/csv;charset=UTF-8";

    private static final CsvMapper MAPPER = new CsvMapper();

    record Row(
            UUID round,
            String subjectType,
            UUID subject,
            int subjectVersion,
            String digest,
            String title,
            String state,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String organisation,
            @Nullable UUID member,
            @Nullable String stance,
            @Nullable String reason,
            @Nullable Instant takenAt,
            @Nullable UUID mandate,
            @Nullable Long mandateVersion,
            @Nullable String grantingBody,
            @Nullable String flags) {

        static Row of(Agreement agreement, @Nullable TakenPosition position) {
            var mandate = position == null ? null : position.mandate();
            return new Row(
                    agreement.round(),
                    agreement.subject().type(),
                    agreement.subject().id(),
                    agreement.subject().version(),
                    agreement.subject().digest().value(),
                    harmless(agreement.title()),
                    agreement.state(),
                    agreement.openedAt(),
                    agreement.closedAt(),
                    position == null ? null : position.organisation().value(),
                    position == null ? null : position.member(),
                    position == null || position.stance() == null
                            ? null
                            : MAPPER.convertValue(position.stance(), String.class),
                    position == null ? null : harmless(position.reason()),
                    position == null ? null : position.takenAt(),
                    mandate == null ? null : mandate.mandate(),
                    mandate == null ? null : mandate.version(),
                    mandate == null ? null : harmless(mandate.grantingBody()),
                    position == null ? null : String.join(" ", position.flags()));
        }
    }

    private AgreementTable() {}

    static String of(AgreementReport report) {
        var rows = report.agreements().stream()
                .flatMap(agreement -> agreement.positions().isEmpty()
                        ? Stream.of(Row.of(agreement, null))
                        : agreement.positions().stream().map(position -> Row.of(agreement, position)))
                .toList();
        return MAPPER.writer(MAPPER.schemaFor(Row.class).withHeader()).writeValueAsString(rows);
    }

    /** Spreadsheets compute what begins like a formula; an apostrophe makes it text. */
    private static @Nullable String harmless(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
