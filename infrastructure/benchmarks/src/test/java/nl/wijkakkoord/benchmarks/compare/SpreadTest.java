// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void the_median_of_five_is_the_one_in_the_middle() {
        // Given
        var values = List.of(9.0, 1.0, 7.0, 100.0, 2.0);

        // When
        var spread = Spread.of(values);

        // Then
        assertThat(spread).isEqualTo(new Spread(7, 1, 100));
    }

    @Test
    void the_median_of_two_is_half_way() {
        // Given
        var values = List.of(4.0, 1.0);

        // When
        var spread = Spread.of(values);

        // Then
        assertThat(spread).isEqualTo(new Spread(2.5, 1, 4));
    }

    @ParameterizedTest
    @CsvSource({"237.4567, 237", "0.98765, 0.988", "8.6, 8.6", "1234.5, 1230", "0, 0.0", "NaN, -"})
    void a_value_is_told_in_three_digits(double value, String told) {
        // When
        var text = Spread.text(value);

        // Then
        assertThat(text).isEqualTo(told);
    }
}
