// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InWordsTest {
    private static final InWords DUTCH = InWords.of(Locale.of("nl"));
    private static final InWords ENGLISH = InWords.of(Locale.ENGLISH);

    @Test
    void a_moment_is_told_by_the_clock_in_the_netherlands() {
        // Given
        var moment = Instant.parse("2026-11-29T13:05:59.999Z");

        // When, Then
        assertThat(DUTCH.moment(moment)).isEqualTo("29 november 2026 om 14.05 uur");
        assertThat(ENGLISH.moment(moment)).isEqualTo("29 November 2026 at 14:05, Dutch time");
    }

    @Test
    void a_day_has_the_name_of_its_month() {
        // Given
        var day = LocalDate.of(2026, 3, 1);

        // When, Then
        assertThat(DUTCH.day(day)).isEqualTo("1 maart 2026");
        assertThat(ENGLISH.day(day)).isEqualTo("1 March 2026");
    }

    @Test
    void an_amount_is_in_euros_with_two_decimals() {
        assertThat(DUTCH.amount(123_456)).isEqualTo("€ 1.234,56");
        assertThat(DUTCH.amount(-5)).isEqualTo("€ -0,05");
        assertThat(ENGLISH.amount(123_456)).isEqualTo("€ 1,234.56");
    }

    @Test
    void a_number_has_the_decimals_that_it_has() {
        assertThat(DUTCH.number(new BigDecimal("1250.5"))).isEqualTo("1.250,5");
        assertThat(ENGLISH.number(new BigDecimal("1250"))).isEqualTo("1,250");
    }

    @Test
    void the_last_of_a_list_comes_after_and() {
        assertThat(DUTCH.list(List.of("Rijk"))).isEqualTo("Rijk");
        assertThat(DUTCH.list(List.of("Rijk", "provincie", "gemeente"))).isEqualTo("Rijk, provincie en gemeente");
        assertThat(ENGLISH.list(List.of("state", "province"))).isEqualTo("state and province");
    }
}
