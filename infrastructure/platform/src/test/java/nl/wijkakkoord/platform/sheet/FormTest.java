// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "Kerschoten, financieel-overzicht-kerschoten-2026-11-29.csv",
        "'Zuid/Oost ''t Ëerste', financieel-overzicht-zuid-oost-t-eerste-2026-11-29.csv",
        "'../\"; rm', financieel-overzicht-rm-2026-11-29.csv",
        "北, financieel-overzicht-2026-11-29.csv",
        ", financieel-overzicht-2026-11-29.csv"
    })
    void a_file_is_named_after_what_it_is_of_which_wijkaanpak_and_of_which_day(String wijkaanpak, String name) {
        // When
        var file = Form.CSV.fileName(Reports.of(wijkaanpak, Reports.column()));

        // Then
        assertThat(file).isEqualTo(name);
    }
}
