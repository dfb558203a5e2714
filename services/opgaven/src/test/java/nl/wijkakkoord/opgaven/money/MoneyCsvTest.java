// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import org.junit.jupiter.api.Test;

class MoneyCsvTest {

    @Test
    void a_dutch_spreadsheet_reads_amounts_as_numbers_and_a_taakveld_as_text() {
        // Given
        var entry = new Entry(
                Entry.Kind.FREE,
                new Entry.Source(
                        null, null, new OrganisationId("kvk:10000002"), "7.4", "eigen-middelen", CoverKind.OWN_MEANS),
                null,
                null,
                null,
                2027,
                1_234_567_05);

        // When
        var table = new MoneyCsv(CurrentSchemes.TAAKVELDEN).of(List.of(entry));

        // Then
        assertThat(table)
                .isEqualTo("\uFEFFsoort;opgave;maatregel;fase;jaar;taakveld;eigenaar;regeling;budgetregel;bedrag\r\n"
                        + "vrij;;;;2027;7.4 Milieubeheer;kvk:10000002;eigen-middelen;;1234567,05\r\n");
    }

    @Test
    void what_looks_like_a_formula_is_text() {
        // Given
        var entry = new Entry(
                Entry.Kind.NEEDED, new Entry.Source(null, null, null, null, "=1+1", null), null, null, null, 2027, 1);

        // When
        var table = new MoneyCsv(CurrentSchemes.TAAKVELDEN).of(List.of(entry));

        // Then
        assertThat(table).contains(";'=1+1;;0,01\r\n");
    }
}
