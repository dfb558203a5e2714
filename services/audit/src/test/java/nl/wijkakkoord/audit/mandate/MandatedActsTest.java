// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import static nl.wijkakkoord.audit.Neighbourhood.HEARD;
import static nl.wijkakkoord.audit.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.audit.Neighbourhood.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.audit.Neighbourhood;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyReleased;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import org.junit.jupiter.api.Test;

class MandatedActsTest {
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID MEMBERSHIP = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();

    private final Neighbourhood zuid = new Neighbourhood();
    private final By director = new By(MUNICIPALITY, zuid.member());
    private final MandateRecords records = new MandateRecords();
    private final MandatedActs acts = new MandatedActs();

    @Test
    void each_act_with_money_shows_who_did_it_when_for_how_much_and_under_which_mandate() {
        // Given
        grant(300_000_00L);

        // When
        acts.apply(confirmed(LINE, 100_000_00));

        // Then
        var act = acts.examined(records).findFirst().orElseThrow();
        assertThat(act.act()).isEqualTo("money-confirmed");
        assertThat(act.subject()).isEqualTo(LINE);
        assertThat(act.member()).isEqualTo(zuid.member());
        assertThat(act.amountCents()).isEqualTo(100_000_00);
        assertThat(act.mandate().grantingBody()).isEqualTo("College van B&W");
        assertThat(act.flags()).isEmpty();
    }

    @Test
    void what_two_services_bound_together_beyond_the_maximum_is_flagged_at_the_one_that_went_beyond() {
        // Given
        grant(300_000_00L);

        // When
        acts.apply(offered(UUID.randomUUID(), 200_000_00));
        acts.apply(confirmed(LINE, 200_000_00));

        // Then
        assertThat(acts.examined(records))
                .extracting(MandatedAct::flags)
                .containsExactly(List.of(), List.of("mandate-exceeded"));
    }

    @Test
    void what_lapsed_counts_no_longer_and_what_is_promised_of_the_same_money_counts_once() {
        // Given
        grant(300_000_00L);
        var contribution = UUID.randomUUID();

        // When
        acts.apply(offered(contribution, 200_000_00));
        acts.apply(new ContributionLapsed(contribution, zuid.wijkaanpak(), UUID.randomUUID(), ALL, director, NOON));
        acts.apply(confirmed(LINE, 300_000_00));
        acts.apply(committed(300_000_00));

        // Then
        assertThat(acts.examined(records)).extracting(MandatedAct::flags).containsOnly(List.of());
    }

    @Test
    void whatever_was_done_under_a_mandate_that_no_longer_held_is_flagged() {
        // Given
        grant(null);
        acts.apply(confirmed(LINE, 1));
        acts.apply(committed(1));
        acts.apply(new MoneyReleased(
                LINE, zuid.wijkaanpak(), UUID.randomUUID(), 1, "Terug", citation(), ALL, director, NOON));

        // When
        records.apply(zuid.withdrawn(DAY, NOON), 2, HEARD + 1);

        // Then
        assertThat(acts.examined(records))
                .hasSize(3)
                .extracting(MandatedAct::flags)
                .containsOnly(List.of("mandate-withdrawn-before"));
    }

    @Test
    void whatever_was_done_by_who_had_left_is_flagged_and_not_healed_by_a_return() {
        // Given
        records.apply(joined(MEMBERSHIP, DAY.minusDays(60)));
        grant(null);
        acts.apply(confirmed(LINE, 1));

        // When
        records.apply(new MemberLeft(
                MEMBERSHIP, zuid.wijkaanpak(), MUNICIPALITY, zuid.member(), DAY.minusDays(1), ALL, director, NOON));
        records.apply(joined(UUID.randomUUID(), DAY));

        // Then
        assertThat(acts.examined(records).findFirst().orElseThrow().flags()).containsExactly("membership-ended-before");
    }

    @Test
    void what_became_of_the_mandate_beneath_is_flagged_at_what_a_deputy_did_and_for_whom_is_shown() {
        // Given
        grant(100_00L);
        var submandate = name();
        var deputys = new MandateCitation(submandate, 1, HEARD, new MandateBeneath(zuid.mandate(), 1, zuid.member()));
        acts.apply(confirmed(LINE, 80_00));
        acts.apply(confirmed(UUID.randomUUID(), 21_00, deputys));

        // When
        records.apply(zuid.corrected(NOON.plusSeconds(5)), 2, HEARD + 1);
        records.apply(zuid.withdrawn(DAY, NOON.plusSeconds(9)), 3, HEARD + 2);

        // Then
        var act = acts.examined(records).toList().getLast();
        assertThat(act.mandate().mandate()).isEqualTo(submandate);
        assertThat(act.mandate().beneath()).isEqualTo(zuid.mandate());
        assertThat(act.mandate().principal()).isEqualTo(zuid.member());
        assertThat(act.flags())
                .containsExactly("beneath-mandate-withdrawn-before", "beneath-mandate-corrected", "mandate-exceeded");
    }

    /** The holder of the mandate names a deputy for less. */
    private UUID name() {
        var submandate = UUID.randomUUID();
        var terms = zuid.granted().terms();
        records.apply(
                new SubmandateGranted(
                        submandate,
                        zuid.wijkaanpak(),
                        MUNICIPALITY,
                        UUID.randomUUID(),
                        new MandateBeneath(zuid.mandate(), 1, zuid.member()),
                        new MandateTerms(
                                terms.subjects(), 50_00L, terms.from(), null, "College", terms.evidence(), null),
                        ALL,
                        director,
                        NOON),
                1,
                2);
        return submandate;
    }

    private void grant(Long maximumCents) {
        var granted = zuid.granted();
        var terms = granted.terms();
        records.apply(
                new MandateGranted(
                        granted.mandate(),
                        granted.wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        new MandateTerms(
                                terms.subjects(),
                                maximumCents,
                                terms.from(),
                                null,
                                terms.grantingBody(),
                                terms.evidence(),
                                null),
                        ALL,
                        director,
                        NOON.minus(Duration.ofDays(7))),
                1,
                1);
    }

    private MemberJoined joined(UUID membership, LocalDate from) {
        return new MemberJoined(
                membership,
                zuid.wijkaanpak(),
                MUNICIPALITY,
                zuid.member(),
                MemberRole.BOARD_MEMBER,
                from,
                null,
                ALL,
                director,
                NOON);
    }

    private ContributionOffered offered(UUID contribution, long cents) {
        return new ContributionOffered(
                contribution,
                zuid.wijkaanpak(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                MUNICIPALITY,
                cents,
                NOON.plusSeconds(60),
                citation(),
                null,
                ALL,
                director,
                NOON);
    }

    private MoneyConfirmed confirmed(UUID line, long cents) {
        return confirmed(line, cents, citation());
    }

    private MoneyConfirmed confirmed(UUID line, long cents, MandateCitation mandate) {
        return new MoneyConfirmed(
                line, zuid.wijkaanpak(), List.of(new YearAmount(2027, cents)), mandate, ALL, director, NOON);
    }

    private MoneyCommitted committed(long cents) {
        return new MoneyCommitted(
                LINE,
                zuid.wijkaanpak(),
                UUID.randomUUID(),
                MUNICIPALITY,
                new Purpose(UUID.randomUUID(), UUID.randomUUID(), "uitvoering", 2027),
                cents,
                1,
                null,
                null,
                citation(),
                ALL,
                director,
                NOON);
    }

    private MandateCitation citation() {
        return new MandateCitation(zuid.mandate(), 1, HEARD);
    }
}
