// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void cents_that_cannot_be_divided_go_to_the_earliest_years() {
        // When
        var years = Years.equally(100_00, 2026, 2028);

        // Then
        assertThat(years)
                .containsExactly(new YearAmount(2026, 33_34), new YearAmount(2027, 33_33), new YearAmount(2028, 33_33));
    }

    @Test
    void the_year_that_lost_most_by_rounding_gets_the_cent_that_is_left() {
        // Given
        var before = List.of(new YearAmount(2026, 1), new YearAmount(2027, 2));

        // When
        var years = Years.inProportion(100, before);

        // Then
        assertThat(years).containsExactly(new YearAmount(2026, 33), new YearAmount(2027, 67));
    }

    @Property
    void equal_parts_add_up_and_differ_by_a_cent_at_most(
            @ForAll @LongRange(min = 1, max = Amounts.MOST) long cents,
            @ForAll @IntRange(min = 1, max = 101) int number) {
        // When
        var years = Years.equally(cents, 2000, 1999 + number);

        // Then
        var amounts = years.stream().mapToLong(YearAmount::cents).summaryStatistics();
        assertThat(years).hasSize(number);
        assertThat(amounts.getSum()).isEqualTo(cents);
        assertThat(amounts.getMax() - amounts.getMin()).isLessThanOrEqualTo(1);
    }

    @Property
    void proportional_parts_add_up_and_each_is_less_than_a_cent_from_its_share(
            @ForAll @LongRange(min = 1, max = Amounts.MOST) long cents,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = Amounts.MOST) Long> weights) {
        // Given
        var before = IntStream.range(0, weights.size())
                .mapToObj(index -> new YearAmount(2026 + index, weights.get(index)))
                .toList();

        // When
        var years = Years.inProportion(cents, before);

        // Then
        assertThat(Years.total(years)).isEqualTo(cents);
        var total = BigInteger.valueOf(Years.total(before));
        assertThat(years).zipSatisfy(before, (part, was) -> {
            var exact = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(was.cents()));
            var off = BigInteger.valueOf(part.cents()).multiply(total).subtract(exact);
            assertThat(off.abs()).isLessThan(total);
        });
    }
}
