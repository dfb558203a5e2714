// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.acceptance.AcceptanceRows.Carried;
import org.junit.jupiter.api.Test;

class AcceptanceRowsTest {

    private static final List<String> DOCUMENTATION = List.of(
            "| Row | Source | Capability | Scenario | State |",
            "| 0-03 | D beslissen | Position | Agrees → shows who | shown (`row-0-03`) |",
            "| 0-04 | D wijzigingen | Change request | Asks → linked | open |");

    @Test
    void a_row_is_shown_by_a_test_that_called_over_http() {
        // When
        var table = AcceptanceRows.table(
                AcceptanceRows.documented(DOCUMENTATION), List.of(new Carried("0-03", "PositionTest.shows", true)));

        // Then
        assertThat(table)
                .containsExactly(
                        "Acceptance rows: 1 of 2 shown",
                        "row   state  test",
                        "0-03  shown  PositionTest.shows",
                        "0-04  open");
    }

    @Test
    void a_test_that_called_nothing_shows_no_row() {
        // When
        var complaints = AcceptanceRows.complaints(
                AcceptanceRows.documented(DOCUMENTATION), List.of(new Carried("0-03", "PositionTest.shows", false)));

        // Then
        assertThat(complaints)
                .containsExactly(
                        "PositionTest.shows carries row-0-03, and calls nothing over HTTP.",
                        "docs/acceptance.md says that row 0-03 is shown, and it is not.");
    }

    @Test
    void a_tag_of_no_row_and_a_row_that_is_shown_unnoticed_are_told() {
        // When
        var complaints = AcceptanceRows.complaints(
                AcceptanceRows.documented(DOCUMENTATION),
                List.of(
                        new Carried("0-03", "PositionTest.shows", true),
                        new Carried("0-04", "ChangeTest.shows", true),
                        new Carried("9-99", "OtherTest.shows", true)));

        // Then
        assertThat(complaints)
                .containsExactly(
                        "OtherTest.shows carries row-9-99, and there is no such row.",
                        "docs/acceptance.md says that row 0-04 is open, and it is not.");
    }
}
