// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void it_begins_with_a_byte_order_mark_and_its_lines_end_as_the_standard_says() {
        // When
        var bytes = Reports.write(new CsvWriter(), Reports.of("Zuid", Reports.column(new Cell.Text("Één"))));

        // Then
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, UTF_8)).isEqualTo("\uFEFFwaarde\r\nÉén\r\n");
    }

    @Test
    void values_stand_as_a_dutch_spreadsheet_reads_them() {
        // When
        var lines = lines(
                new Cell.Amount(24_000_001),
                new Cell.Amount(-5),
                new Cell.Day(LocalDate.of(1899, 12, 31)),
                new Cell.Moment(Instant.parse("2026-07-01T22:30:00Z")),
                new Cell.Count(12),
                Cell.Number.of(new OrganisationId("kvk:10000002")),
                null);

        // Then
        assertThat(lines)
                .containsExactly(
                        "240000,01", "-0,05", "31-12-1899", "02-07-2026 00:30:00", "12", "KvK 10000002", "\"\"");
    }

    @Test
    void what_would_break_a_line_stands_between_quotes() {
        // When
        var text = text(new Cell.Text("Te duur; \"echt\"\nen te laat"));

        // Then
        assertThat(text).endsWith("\r\n\"Te duur; \"\"echt\"\"\nen te laat\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "\u00a0=1", "＝1"})
    void what_a_program_would_compute_is_text(String text) {
        // When
        var harmless = CsvWriter.harmless(text);

        // Then
        assertThat(harmless).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Te duur", "1-2", "'t Veld", "a=b"})
    void other_text_stays_as_it_is(String text) {
        // When
        var harmless = CsvWriter.harmless(text);

        // Then
        assertThat(harmless).isEqualTo(text);
    }

    @Property
    void an_amount_read_back_is_the_same_to_the_cent(@ForAll long cents) {
        // When
        var line = lines(new Cell.Amount(cents))[0];

        // Then
        var read = new BigDecimal(line.replace(',', '.'));
        assertThat(read.movePointRight(2).longValueExact()).isEqualTo(cents);
    }

    private static String[] lines(Cell... cells) {
        return text(cells).substring("\uFEFFwaarde\r\n".length()).split("\r\n");
    }

    private static String text(Cell... cells) {
        return new String(Reports.write(new CsvWriter(), Reports.of("Zuid", Reports.column(cells))), UTF_8);
    }
}
