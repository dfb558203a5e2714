// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkakkoord.platform.testing.TestWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who agreed to what, for people who open a page or a spreadsheet: in Dutch, with names. */
@OverHttp
class ForPeopleTest {
    private static final String AUDITOR = "provincie-auditor";
    private static final String AGREEMENTS = "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements";
    private static final String AT_THE_END = "?asOf={atTheEnd}";

    /** Ids and digests, by which something is found elsewhere; a page leaves them out. */
    private static final Set<String> FOR_REFERENCE =
            Set.of("ronde", "voorgelegd", "vingerafdruk", "lid", "mandaat", "betreft");

    /** A constant as JSON or Java writes it, a day or a moment of ISO 8601, an id. */
    private static final Pattern OF_PROGRAMS = Pattern.compile(
            "^(true|false|null)$|^[a-z]+(-[a-z]+)+$|[A-Z]{2,}_[A-Z]|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\d{2}:\\d{2}(:\\d{2})?Z"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-|\\b(oin|kvk|rsin|sha256):");

    @Test
    void a_page_tells_who_agreed_to_what_by_name(Stack stack, DemoTold demo) {
        // Given
        var told = new Told(stack, demo.memory());

        // When
        var page = Told.body(told.file(AUDITOR, AGREEMENTS + ".txt" + AT_THE_END));

        // Then
        assertThat(page)
                .startsWith("Afspraken\nwijkaanpak: ")
                .contains("\nsoort besluitvormingsprocedure; versie 1; uitkomst akkoord; geopend ")
                .contains("\n- Gemeente Apeldoorn: standpunt akkoord; ")
                .contains("mandaat van College van burgemeester en wethouders")
                .doesNotContain("oin:", "kvk:", "agrees", "Z\n");
    }

    @Test
    void a_spreadsheet_and_a_workbook_have_a_row_for_every_position(Stack stack, DemoTold demo) {
        // Given
        var told = new Told(stack, demo.memory());
        var agreements = told.read(AUDITOR, AGREEMENTS + AT_THE_END);

        // When
        var table = told.file(AUDITOR, AGREEMENTS + ".csv" + AT_THE_END);
        var workbook = TestWorkbook.of(
                told.file(AUDITOR, AGREEMENTS + ".xlsx" + AT_THE_END).body());

        // Then
        var takenInRounds = agreements.findValues("positions").stream()
                .flatMap(positions -> positions.findValuesAsString("member").stream())
                .distinct()
                .toArray(String[]::new);
        assertThat(workbook.texts("Afspraken", "lid")).contains(takenInRounds);
        assertThat(workbook.texts("Afspraken", "partij")).contains("Gemeente Apeldoorn");
        assertThat(workbook.texts("Afspraken", "nummer van partij"))
                .contains(told.text("{municipality}").substring("oin:".length()));
        assertThat(table.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"afspraken-[-a-z0-9]+\\.csv\"");
        assertThat(List.of(Told.body(table).split("\r\n")))
                .hasSameSizeAs(workbook.sheets().get("Afspraken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {AGREEMENTS, "/opgaven/v1/wijkaanpakken/{wijkaanpak}/money"})
    void no_cell_that_people_read_has_a_code_or_a_moment_as_programs_write_it(
            String report, Stack stack, DemoTold demo) {
        // Given
        var told = new Told(stack, demo.memory());

        // When
        var workbook = TestWorkbook.of(
                told.file(AUDITOR, report + ".xlsx" + AT_THE_END).body());

        // Then
        assertThat(workbook.sheets())
                .hasSizeGreaterThan(1)
                .allSatisfy((sheet, rows) -> assertThat(rows.getFirst())
                        .isNotEmpty()
                        .map(Cell::getText)
                        .allSatisfy(heading -> assertThat(heading).doesNotContainPattern(OF_PROGRAMS))
                        .filteredOn(heading -> !FOR_REFERENCE.contains(heading))
                        .allSatisfy(heading -> assertThat(workbook.texts(sheet, heading))
                                .noneMatch(cell -> OF_PROGRAMS.matcher(cell).find())));
    }

    @Test
    void days_and_amounts_are_numbers_that_a_program_shows_as_people_read_them(Stack stack, DemoTold demo) {
        // Given
        var told = new Told(stack, demo.memory());

        // When
        var workbook = TestWorkbook.of(
                told.file(AUDITOR, AGREEMENTS + ".xlsx" + AT_THE_END).body());

        // Then
        assertThat(workbook.column("Afspraken", "geopend"))
                .isNotEmpty()
                .allMatch(cell -> cell.getType() == CellType.NUMBER)
                .allMatch(cell -> cell.getDataFormatString().contains("d mmmm yyyy hh:mm"));
        assertThat(workbook.column("Handelingen met geld", "bedrag"))
                .isNotEmpty()
                .allMatch(cell -> cell.getType() == CellType.NUMBER)
                .allMatch(cell -> cell.getDataFormatString().startsWith("[$€-413]"));
    }
}
