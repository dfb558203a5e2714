// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    @Test
    void an_amount_is_a_number_with_a_dutch_euro_sign() {
        // When
        var cell = read(new Cell.Amount(24_000_001));

        // Then
        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell.asNumber()).isEqualByComparingTo("240000.01");
        assertThat(cell.getDataFormatString()).startsWith("[$€-413] #,##0.00");
    }

    @Property
    void an_amount_read_back_as_a_spreadsheet_keeps_numbers_is_the_same_to_the_cent(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long cents) {
        // When
        var cell = read(new Cell.Amount(cents));

        // Then
        var kept = cell.asNumber().doubleValue();
        assertThat(BigDecimal.valueOf(Math.round(kept * 100), 2)).isEqualTo(BigDecimal.valueOf(cents, 2));
    }

    @Test
    void an_amount_of_which_a_spreadsheet_would_lose_cents_is_text() {
        // When
        var cell = read(new Cell.Amount(1_000_000_000_000_001L));

        // Then
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("€ 10.000.000.000.000,01");
    }

    @Test
    void days_and_moments_are_dates_in_the_time_of_the_netherlands() {
        // When
        var day = read(new Cell.Day(LocalDate.of(2026, 11, 29)));
        var moment = read(new Cell.Moment(Instant.parse("2026-07-01T22:30:15.999Z")));

        // Then
        assertThat(day.getType()).isEqualTo(CellType.NUMBER);
        assertThat(day.asDate()).isEqualTo(LocalDateTime.of(2026, 11, 29, 0, 0));
        assertThat(moment.asDate()).isEqualTo(LocalDateTime.of(2026, 7, 2, 0, 30, 15));
        assertThat(moment.getDataFormatString()).startsWith("[$-413]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "1900-01-01", "1900-02-28", "-0044-03-15", "+10000-01-01"})
    void a_day_that_programs_count_otherwise_is_text(String day) {
        // When
        var cell = read(new Cell.Day(LocalDate.parse(day)));

        // Then
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void the_first_day_that_all_programs_count_alike_is_a_date() {
        // When
        var cell = read(new Cell.Day(LocalDate.of(1900, 3, 1)));

        // Then
        assertThat(cell.asNumber()).isEqualByComparingTo("61");
    }

    @Test
    void a_number_of_twenty_digits_is_text_with_all_its_digits() {
        // When
        var cell = read(Cell.Number.of(new OrganisationId("oin:00000001000000206000")));

        // Then
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("00000001000000206000");
    }

    @Test
    void text_is_text_whatever_it_looks_like() {
        // When
        var formula = read(new Cell.Text("=1+1"));
        var digits = read(new Cell.Text("007"));
        var escape = read(new Cell.Text("_x0041_"));

        // Then
        assertThat(formula.getType()).isEqualTo(CellType.STRING);
        assertThat(formula.getFormula()).isNull();
        assertThat(digits.getType()).isEqualTo(CellType.STRING);
        assertThat(escape.getRawValue()).isEqualTo("_x005F_x0041_");
    }

    @Test
    void longer_text_than_a_cell_may_have_is_cut_visibly() {
        // When
        var cell = read(new Cell.Text("x".repeat(40_000)));

        // Then
        assertThat(cell.asString()).hasSize(32_767).endsWith("…");
    }

    @Test
    void what_one_must_know_to_read_it_is_a_sheet_of_its_own() {
        // When
        var workbook = TestWorkbook.of(Reports.write(new XlsxWriter(), Reports.of("Zuid", Reports.column())));

        // Then
        assertThat(workbook.sheets().keySet()).containsExactly("Regels", "Toelichting");
        assertThat(workbook.column("Toelichting", "waarde"))
                .extracting(cell -> cell.getText())
                .contains("Financieel overzicht", "Zuid");
    }

    @Test
    void rows_are_written_as_they_come() {
        // Given
        var written = new AtomicLong();
        var out = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written.addAndGet(length);
            }
        };
        var before = new AtomicLong();
        var rows = Stream.iterate(1, number -> number + 1).limit(50_000).map(number -> {
            if (number == 49_999) {
                before.set(written.get());
            }
            return (Cell) new Cell.Text("Rij " + Integer.toHexString(number * 7919));
        });

        // When
        write(Sheet.of("Regels", List.of(new Column<>("waarde", 9, false, Function.identity())), rows), out);

        // Then
        assertThat(before.get()).isGreaterThan(written.get() * 8 / 10);
    }

    private static void write(Sheet<Cell> sheet, OutputStream out) {
        try {
            new XlsxWriter().write(Reports.of("Zuid", sheet), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.dhatim.fastexcel.reader.Cell read(Cell cell) {
        var bytes = Reports.write(new XlsxWriter(), Reports.of("Zuid", Reports.column(cell)));
        return TestWorkbook.of(bytes).column("Regels", "waarde").getFirst();
    }
}
