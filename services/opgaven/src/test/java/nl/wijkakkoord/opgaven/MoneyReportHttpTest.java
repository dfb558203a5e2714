// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static nl.wijkakkoord.opgaven.Purse.commitment;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.sheet.Form;
import nl.wijkakkoord.platform.testing.TestWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The overview of money as people get it. */
@ExtendWith(RunningOpgaven.class)
class MoneyReportHttpTest {
    private static final String NAME = "Partij " + HOUSING;

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Groen in de straat");
    private final UUID measure = purse.measure(opgave);
    private final UUID mandate = purse.mandate(HOUSING, 500_000_00L);

    @BeforeEach
    void something_is_needed_and_part_of_it_is_promised() {
        purse.need(opgave, measure, 400_000_00);
        var line = purse.cover(HOUSING, mandate, 240_000_01);
        done(purse.commit(HOUSING, line, commitment(opgave, measure, mandate, 240_000_01)));
    }

    @Test
    void on_a_page_amounts_and_names_stand_as_people_read_them() {
        // When
        var page = zuid.get(HOUSING, "/money.txt");

        // Then
        assertThat(page.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(page.text())
                .startsWith("Financieel overzicht\nstand op: ")
                .contains(
                        "\nTotaal\n- nodig € 400.000,00; beschikbaar € 240.000,01; waarvan toegezegd € 240.000,01;",
                        "\nPer opgave\n- Groen in de straat: nodig € 400.000,00;",
                        "\n- " + NAME + ": nodig € 0,00; beschikbaar € 240.000,01;");
    }

    @Test
    void a_dutch_spreadsheet_opens_the_rows() {
        // When
        var table = zuid.get(HOUSING, "/money.csv");

        // Then
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition"))
                .matches("attachment; filename=\"financieel-overzicht-[-0-9]+\\.csv\"");
        assertThat(table.text())
                .startsWith("\uFEFFsoort;opgave;maatregel;fase;jaar;taakveld;eigenaar;nummer van eigenaar;")
                .contains("\r\ntoegezegd;Groen in de straat;", ";" + NAME + ";KvK ", ";Eigen middelen;")
                .endsWith(";240000,01\r\n");
    }

    @Test
    void in_a_workbook_the_rows_add_up_to_the_sums_to_the_cent() {
        // When
        var answer = zuid.get(HOUSING, "/money.xlsx");

        // Then
        var workbook = TestWorkbook.of(answer.bytes());
        var amounts = workbook.column("Regels", "bedrag");
        assertThat(answer.header("Content-Type")).isEqualTo(Form.XLSX_TYPE);
        assertThat(amounts).allMatch(cell -> cell.getType() == CellType.NUMBER);
        assertThat(amounts.stream().map(Cell::asNumber).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("640000.01");
        assertThat(workbook.column("Overzicht", "tekort").getFirst().asNumber()).isEqualByComparingTo("159999.99");
        assertThat(workbook.column("Overzicht", "nummer").stream().filter(Objects::nonNull))
                .extracting(Cell::asString)
                .contains(HOUSING.value().substring("kvk:".length()));
    }

    @Test
    void a_moment_of_the_past_has_the_amounts_and_the_names_of_then() {
        // Given
        var before = now();
        await().until(() -> now().isAfter(before));
        zuid.correct(HOUSING, PartyKind.HOUSING_ASSOCIATION);
        purse.need(opgave, measure, 1_00);

        // When
        var page = zuid.get(HOUSING, "/money.txt?asOf=" + before).text();

        // Then
        assertThat(page).contains("- nodig € 400.000,00;", "\n- " + NAME + ": ");
        assertThat(zuid.get(HOUSING, "/money.txt").text())
                .contains("- nodig € 400.001,00;", "\n- Partij: ")
                .doesNotContain(NAME);
    }

    @Test
    void the_file_is_named_after_the_wijkaanpak() {
        // Given
        var started = new WijkaanpakStarted(
                zuid.wijkaanpak,
                "Kerschoten/\"Zuid\"",
                MUNICIPALITY,
                null,
                Neighbourhood.all(),
                zuid.by(MUNICIPALITY),
                now());

        // When
        zuid.tell("stakeholders", zuid.wijkaanpak, started);

        // Then
        var page = zuid.get(HOUSING, "/money.txt");
        assertThat(page.header("Content-Disposition"))
                .startsWith("inline; filename=\"financieel-overzicht-kerschoten-zuid-");
        assertThat(page.text()).contains("\nwijkaanpak: Kerschoten/\"Zuid\"\n");
    }

    @Test
    void who_may_not_read_it_gets_it_in_no_form() {
        // When
        var answers = Stream.of("", ".txt", ".csv", ".xlsx").map(form -> zuid.get(STRANGER, "/money" + form));

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("unknown-resource");
        });
    }

    @Test
    void a_refusal_says_amounts_as_its_readers_write_them() {
        // Given
        var line = purse.cover(HOUSING, mandate, 1_234_56);
        var tooMuch = commitment(opgave, measure, mandate, 2_000_00);

        // When
        var dutch = purse.commit(HOUSING, line, tooMuch);

        // Then
        assertThat(dutch.problem()).isEqualTo("not-enough-money");
        assertThat(dutch.textAt("/detail")).contains("€ 1.234,56", "€ 2.000,00");
        var english = zuid.send(
                "POST",
                HOUSING,
                "/budget-lines/" + line + "/commitments",
                tooMuch,
                "Accept-Language",
                "en",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(english.textAt("/detail")).contains("€ 1,234.56", "€ 2,000.00");
    }
}
