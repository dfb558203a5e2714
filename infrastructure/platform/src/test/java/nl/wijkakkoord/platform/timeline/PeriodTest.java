// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private final Period spring = new Period(MARCH, MARCH.plusMonths(3));

    @Test
    void holds_on_its_first_and_its_last_day_and_not_beside_them() {
        assertThat(spring.holdsOn(MARCH)).isTrue();
        assertThat(spring.holdsOn(MARCH.plusMonths(3))).isTrue();
        assertThat(spring.holdsOn(MARCH.minusDays(1))).isFalse();
        assertThat(spring.holdsOn(MARCH.plusMonths(3).plusDays(1))).isFalse();
        assertThat(new Period(MARCH, null).holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void overlaps_what_shares_a_day_with_it() {
        assertThat(spring.overlaps(new Period(MARCH.plusMonths(3), null))).isTrue();
        assertThat(spring.overlaps(new Period(MARCH.plusMonths(3).plusDays(1), null)))
                .isFalse();
        assertThat(spring.overlaps(new Period(MARCH.minusYears(1), MARCH))).isTrue();
        assertThat(spring.overlaps(new Period(MARCH.minusYears(1), MARCH.minusDays(1))))
                .isFalse();
    }

    @Test
    void is_only_ever_made_shorter() {
        assertThat(spring.upTo(MARCH.plusDays(1))).isEqualTo(new Period(MARCH, MARCH.plusDays(1)));
        assertThat(spring.upTo(MARCH.plusYears(1))).isEqualTo(spring);
        assertThat(spring.upTo(MARCH.minusDays(1)).isEmpty()).isTrue();
    }
}
