// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private static final OrganisationId HOUSING = new OrganisationId("kvk:10000002");

    private record Row(int id, String group, String state, String name, Long cents) {}

    @Test
    void it_reads_as_a_page() {
        // Given
        var rows = Stream.of(
                new Row(1, "Per eigenaar", "open", "Corporatie\n De Woning", 24_000_001L),
                new Row(1, "Per eigenaar", "open", "Gemeente", null),
                new Row(1, "Per jaar", "open", null, -5L),
                new Row(1, "Zonder", null, null, null));

        // When
        var text = write(rows);

        // Then
        assertThat(text).isEqualTo("""
            Financieel overzicht
            wijkaanpak: Zuid
            stand op: 29 november 2026 om 14.05 uur

            Overzicht

            Per eigenaar
            stand open
            - Corporatie De Woning: bedrag € 240.000,01
            - Gemeente

            Per jaar
            stand open
            - bedrag € -0,05

            Zonder
            """);
    }

    @Test
    void what_is_not_the_same_has_a_heading_of_its_own_also_when_it_is_called_the_same() {
        // Given
        var rows = Stream.of(new Row(1, "Definitie", "open", null, null), new Row(2, "Definitie", "open", null, null));

        // When
        var text = write(rows);

        // Then
        assertThat(text).endsWith("\nDefinitie\nstand open\n\nDefinitie\nstand open\n");
    }

    @Test
    void moments_are_in_the_time_of_the_netherlands_in_summer_too() {
        // When
        var words = DutchWords.of(new Cell.Moment(Instant.parse("2026-07-01T22:30:00Z")));

        // Then
        assertThat(words).isEqualTo("2 juli 2026 om 00.30 uur");
    }

    private static String write(Stream<Row> rows) {
        var sheet = new Sheet<>(
                "Overzicht",
                2,
                row -> List.of(row.id(), row.group()),
                List.of(
                        Column.text("verdeling", Row::group),
                        Column.text("stand", Row::state),
                        Column.text("naam", Row::name),
                        Column.<Row>number("nummer", _ -> HOUSING),
                        Column.amount("bedrag", Row::cents)),
                rows);
        return new String(Reports.write(new TextWriter(), Reports.of("Zuid", sheet)), UTF_8);
    }
}
