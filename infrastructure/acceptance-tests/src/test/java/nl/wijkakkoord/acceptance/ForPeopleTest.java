// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.platform.testing.TestWorkbook;
import org.junit.jupiter.api.Test;

/** Who agreed to what, for people who open a page or a spreadsheet: in Dutch, with names. */
@OverHttp
class ForPeopleTest {
    private static final String AUDITOR = "provincie-auditor";
    private static final String AGREEMENTS = "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements";
    private static final String AT_THE_END = "?asOf={atTheEnd}";

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
}
