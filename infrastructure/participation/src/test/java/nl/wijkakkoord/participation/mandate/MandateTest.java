// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import static nl.wijkakkoord.participation.mandate.MandateRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.timeline.Period;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final long MOST = (1L << 53) - 1;
    private static final UUID WIJKAANPAK = UUID.randomUUID();
    private static final OrganisationId HOUSING = new OrganisationId("kvk:10000002");
    private static final OrganisationId GRID = new OrganisationId("kvk:10000003");
    private static final UUID MEMBER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    private static final String DIRECTION = "direction";
    private static final Period ALWAYS = new Period(LocalDate.EPOCH, null);

    private final Mandate mandate = new Mandate(
            UUID.randomUUID(),
            1,
            WIJKAANPAK,
            HOUSING,
            MEMBER,
            List.of(DIRECTION),
            25_000_000L,
            TODAY,
            null,
            null,
            ALWAYS,
            false,
            null);

    @Test
    void its_holder_may_act_in_its_wijkaanpak_on_what_it_covers() {
        // When
        var whyNot = mandate.checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, null, TODAY);

        // Then
        assertThat(whyNot.refused()).isEmpty();
    }

    @Test
    void nobody_else_may_act_under_it() {
        // When
        var whyNot = mandate.checkMayAct(by(GRID), WIJKAANPAK, DIRECTION, null, TODAY);

        // Then
        assertThat(whyNot.refused()).contains(refused(MANDATE_OF_SOMEBODY_ELSE, mandate.id()));
    }

    @Test
    void it_is_for_one_wijkaanpak() {
        // When
        var whyNot = mandate.checkMayAct(by(HOUSING), UUID.randomUUID(), DIRECTION, null, TODAY);

        // Then
        assertThat(whyNot.refused()).contains(refused(MANDATE_OF_ANOTHER_WIJKAANPAK, mandate.id()));
    }

    @Test
    void it_covers_the_types_of_subject_that_it_names() {
        // When
        var whyNot = mandate.checkMayAct(by(HOUSING), WIJKAANPAK, "plan", null, TODAY);

        // Then
        assertThat(whyNot.refused())
                .contains(
                        refused(MANDATE_DOES_NOT_COVER_SUBJECT, mandate.id(), Mention.term(SubjectType.class, "plan")));
    }

    @Test
    void an_amount_above_its_maximum_is_refused_with_both_amounts_in_euros() {
        // When
        var whyNot = mandate.checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, 25_000_001L, TODAY);

        // Then
        assertThat(whyNot.refused())
                .contains(refused(
                        AMOUNT_EXCEEDS_MANDATE,
                        mandate.id(),
                        new BigDecimal("250000.01"),
                        new BigDecimal("250000.00")));
    }

    @Property
    void it_holds_for_exactly_the_amounts_up_to_its_maximum(
            @ForAll @LongRange(max = MOST) long maximum, @ForAll @LongRange(max = MOST) long amount) {
        // When
        var whyNot = limitedTo(maximum).checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, amount, TODAY);

        // Then
        assertThat(whyNot.passes()).isEqualTo(amount <= maximum);
    }

    @Property
    void without_a_maximum_every_amount_is_allowed(@ForAll @LongRange(max = MOST) long amount) {
        // When
        var whyNot = limitedTo(null).checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, amount, TODAY);

        // Then
        assertThat(whyNot.refused()).isEmpty();
    }

    @Property
    void it_holds_from_its_first_day_through_its_last_unless_withdrawn_by_then(
            @ForAll @IntRange(min = -30, max = 30) int from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(min = -30, max = 90) int withdrawn) {
        // Given
        var first = TODAY.plusDays(from);
        var last = first.plusDays(length);
        var withdrawnFrom = TODAY.plusDays(withdrawn);

        // When
        var whyNot = valid(first, last, withdrawnFrom).checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, null, TODAY);

        // Then
        var holds = from <= 0 && from + length >= 0 && withdrawn > 0;
        assertThat(whyNot.passes()).isEqualTo(holds);
    }

    @Test
    void on_the_day_of_its_withdrawal_it_no_longer_holds() {
        // When
        var whyNot =
                valid(TODAY.minusDays(9), null, TODAY).checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, null, TODAY);

        // Then
        assertThat(whyNot.refused()).contains(refused(MANDATE_WITHDRAWN, mandate.id(), TODAY));
    }

    @Property
    void it_holds_on_no_day_that_is_not_one_of_the_membership_that_it_rests_on(
            @ForAll @IntRange(min = -30, max = 30) int joined, @ForAll @IntRange(min = -30, max = 30) int left) {
        // Given
        var days = new Period(TODAY.plusDays(joined), TODAY.plusDays(left));

        // When
        var whyNot = valid(TODAY.minusDays(60), null, null, days)
                .checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, null, TODAY);

        // Then
        assertThat(whyNot.passes()).isEqualTo(joined <= 0 && left >= 0);
    }

    @Test
    void without_the_membership_that_it_rests_on_it_never_holds() {
        // When
        var whyNot = valid(TODAY, null, null, null).checkMayAct(by(HOUSING), WIJKAANPAK, DIRECTION, null, TODAY);

        // Then
        assertThat(whyNot.refused()).contains(refused(MEMBERSHIP_OF_MANDATE_ENDED, mandate.id()));
    }

    private Mandate limitedTo(Long maximum) {
        return new Mandate(
                mandate.id(),
                1,
                WIJKAANPAK,
                HOUSING,
                mandate.member(),
                mandate.subjects(),
                maximum,
                TODAY,
                null,
                null,
                ALWAYS,
                false,
                null);
    }

    private Mandate valid(LocalDate from, LocalDate until, LocalDate withdrawnFrom) {
        return valid(from, until, withdrawnFrom, ALWAYS);
    }

    private Mandate valid(LocalDate from, LocalDate until, LocalDate withdrawnFrom, Period membership) {
        return new Mandate(
                mandate.id(),
                2,
                WIJKAANPAK,
                HOUSING,
                mandate.member(),
                mandate.subjects(),
                null,
                from,
                until,
                withdrawnFrom,
                membership,
                false,
                null);
    }

    private static By by(OrganisationId organisation) {
        return new By(organisation, MEMBER);
    }
}
