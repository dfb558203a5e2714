// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.PeriodRefusal;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRefusal;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final UUID ID = UUID.fromString("311c850a-e4ba-48e8-8c86-b27b8d0fa65b");
    private static final UUID MEMBER = UUID.fromString("0a4bd1c4-9f0b-4f64-8f2c-9c8b7d1e2f30");
    private static final UUID ENTRY = UUID.fromString("0f3e6a52-6c1f-4a7e-9a63-3a1f0f4b7c11");
    private static final Period YEAR = new Period(TODAY, TODAY.plusYears(1));
    private static final Evidence EVIDENCE = new Evidence("Collegebesluit", Digest.of(new byte[] {1}));
    private static final GrantMandate GRANT = granting(YEAR);

    private final Mandate granted = after(Mandate.NONE, Mandate.NONE.grant(GRANT, LEADING, true, NOW));

    @Test
    void a_contact_grants_a_mandate_for_its_own_organisation() {
        // When
        var decision = Mandate.NONE.grant(GRANT, LEADING, true, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new MandateGranted(
                        ID,
                        WIJKAANPAK,
                        MUNICIPALITY,
                        MEMBER,
                        new MandateTerms(
                                List.of("direction"),
                                25_000_000L,
                                TODAY,
                                TODAY.plusYears(1),
                                "College van B&W",
                                EVIDENCE,
                                null),
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        NOW)));
    }

    @Test
    void nobody_else_grants_and_only_a_member_is_granted() {
        // When
        var withoutRole = Mandate.NONE.grant(GRANT, NO_ROLE, true, NOW);
        var toAnOutsider = Mandate.NONE.grant(GRANT, LEADING, false, NOW);
        var reversed = Mandate.NONE.grant(granting(new Period(TODAY, TODAY.minusDays(1))), LEADING, true, NOW);
        var another = granted.grant(granting(new Period(TODAY, TODAY)), LEADING, true, NOW);

        // Then
        assertThat(refusal(withoutRole)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(toAnOutsider)).isEqualTo(MandateRefusal.NOT_A_MEMBER);
        assertThat(refusal(reversed)).isEqualTo(PeriodRefusal.PERIOD_REVERSED);
        assertThat(refusal(another)).isEqualTo(MandateRefusal.MANDATE_EXISTS);
    }

    @Test
    void granting_the_same_mandate_again_is_no_new_act() {
        // When
        var again = granted.grant(GRANT, LEADING, true, NOW);

        // Then
        assertThat(again).isEqualTo(Decision.unchanged());
    }

    @Test
    void the_member_must_take_part_today_or_on_the_nearest_day_of_the_mandate() {
        // Given
        var before = TODAY.minusYears(2);
        var after = TODAY.plusYears(2);

        // When
        var days = List.of(
                Mandate.dayThatMatters(GRANT.terms(), before),
                Mandate.dayThatMatters(GRANT.terms(), TODAY.plusDays(5)),
                Mandate.dayThatMatters(GRANT.terms(), after));

        // Then
        assertThat(days).containsExactly(TODAY, TODAY.plusDays(5), TODAY.plusYears(1));
    }

    @Test
    void a_mandate_is_withdrawn_on_a_day_on_which_it_holds() {
        // When
        var withdrawn = after(granted, granted.withdraw(withdrawing(TODAY.plusDays(7)), LEADING, NOW));
        var before = granted.withdraw(withdrawing(TODAY.minusDays(1)), LEADING, NOW);
        var after = granted.withdraw(withdrawing(TODAY.plusYears(2)), LEADING, NOW);

        // Then
        assertThat(withdrawn.withdrawn().from()).isEqualTo(TODAY.plusDays(7));
        assertThat(withdrawn.withdrawn().words())
                .isEqualTo(said("Portefeuille overgedragen").ref(ID, 1));
        assertThat(refusal(before)).isEqualTo(MandateRefusal.DAY_OUTSIDE_MANDATE);
        assertThat(refusal(after)).isEqualTo(MandateRefusal.DAY_OUTSIDE_MANDATE);
    }

    @Test
    void a_mandate_is_withdrawn_once_and_by_its_own_organisation() {
        // Given
        var withdrawn = after(granted, granted.withdraw(withdrawing(TODAY), LEADING, NOW));

        // When
        var again = withdrawn.withdraw(withdrawing(TODAY), LEADING, NOW);
        var byAnother = granted.withdraw(withdrawing(TODAY), CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(refusal(again)).isEqualTo(MandateRefusal.MANDATE_ALREADY_WITHDRAWN);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
    }

    @Test
    void a_correction_names_the_mistaken_event_and_its_values_stand_from_then_on() {
        // When
        var corrected =
                after(granted, granted.correct(correcting(ENTRY, YEAR), grantedEvent(), LEADING, true, null, NOW));

        // Then
        assertThat(corrected.terms().maximumCents()).isEqualTo(250_000_000L);
        assertThat(corrected.granted().member()).isEqualTo(MEMBER);
        assertThat(corrected.corrected()).containsExactly(ENTRY);
    }

    @Test
    void what_is_not_the_standing_granting_of_this_mandate_is_not_corrected() {
        // Given
        var corrected =
                after(granted, granted.correct(correcting(ENTRY, YEAR), grantedEvent(), LEADING, true, null, NOW));
        var withdrawn = after(granted, granted.withdraw(withdrawing(TODAY), LEADING, NOW));
        var later = new Period(TODAY.plusDays(1), null);

        // When
        var unknown = granted.correct(correcting(ENTRY, YEAR), null, LEADING, true, null, NOW);
        var aWithdrawal = withdrawn.correct(correcting(ENTRY, YEAR), withdrawn.withdrawn(), LEADING, true, null, NOW);
        var twice = corrected.correct(correcting(ENTRY, YEAR), grantedEvent(), LEADING, true, null, NOW);
        var byAnother = granted.correct(correcting(ENTRY, YEAR), grantedEvent(), CONTACT_ELSEWHERE, true, null, NOW);
        var afterItsWithdrawal = withdrawn.correct(correcting(ENTRY, later), grantedEvent(), LEADING, true, null, NOW);

        // Then
        assertThat(refusal(unknown)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
        assertThat(refusal(aWithdrawal)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
        assertThat(refusal(twice)).isEqualTo(CorrectionRefusal.ENTRY_ALREADY_CORRECTED);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(afterItsWithdrawal)).isEqualTo(MandateRefusal.DAY_OUTSIDE_MANDATE);
    }

    private MandateGranted grantedEvent() {
        return granted.granted();
    }

    private static CorrectMandate correcting(UUID entry, Period period) {
        return new CorrectMandate(
                ID,
                entry,
                said("Een nul te weinig"),
                new MandateTerms(
                        List.of("direction"),
                        250_000_000L,
                        period.from(),
                        period.until(),
                        "College van B&W",
                        EVIDENCE,
                        null),
                CONTACT);
    }

    private static GrantMandate granting(Period period) {
        return new GrantMandate(
                ID,
                WIJKAANPAK,
                MEMBER,
                new MandateTerms(
                        List.of("direction"),
                        25_000_000L,
                        period.from(),
                        period.until(),
                        "College van B&W",
                        EVIDENCE,
                        null),
                CONTACT);
    }

    private static WithdrawMandate withdrawing(LocalDate from) {
        return new WithdrawMandate(ID, from, said("Portefeuille overgedragen"), CONTACT);
    }

    private static SaltedWords said(String reason) {
        return Reason.said(reason, "0".repeat(32));
    }

    private static Mandate after(Mandate before, Decision decision) {
        return Decided.after(Mandate.FOLD, before, decision);
    }
}
