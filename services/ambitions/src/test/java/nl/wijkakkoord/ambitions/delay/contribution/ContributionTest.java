// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.delay.DelayExample.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static nl.wijkakkoord.platform.testing.Decided.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import nl.wijkakkoord.ambitions.delay.contribution.Contribution.Status;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.LapseContribution;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.WithdrawContribution;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private final Mandate mandate = mandate(SubjectType.CONTRIBUTION, 10_000_000);
    private final Contribution offered = after(Contribution.NONE, offer(10_000_000, mandate));

    @Test
    void it_is_offered_under_a_mandate_that_is_cited() {
        // When
        var decision = offer(10_000_000, mandate);

        // Then
        assertThat(events(decision)).singleElement().isInstanceOfSatisfying(ContributionOffered.class, event -> {
            assertThat(event.organisation()).isEqualTo(MUNICIPALITY);
            assertThat(event.mandate()).isEqualTo(new MandateCitation(MANDATE, 3, 41));
        });
    }

    @Test
    void no_more_is_offered_than_the_mandate_goes_to() {
        // When
        var decision = offer(10_000_001, mandate);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.AMOUNT_EXCEEDS_MANDATE,
                        MANDATE,
                        new BigDecimal("100000.01"),
                        new BigDecimal("100000.00")));
    }

    @Test
    void no_more_is_offered_than_is_left_of_the_mandate() {
        // When
        var decision =
                Contribution.NONE.offer(offering(1, BEFORE), acting(ActorAuthority.MEMBER, mandate, 10_000_000), NOW);

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.AMOUNT_EXCEEDS_MANDATE,
                        MANDATE,
                        new BigDecimal("100000.01"),
                        new BigDecimal("100000.00")));
    }

    @Test
    void a_mandate_for_something_else_covers_no_contribution() {
        // When
        var decision = offer(1, mandate(SubjectType.DIRECTION, 10_000_000));

        // Then
        assertThat(decision)
                .isEqualTo(refused(
                        MandateRefusal.MANDATE_DOES_NOT_COVER_SUBJECT,
                        MANDATE,
                        Mention.term(SubjectType.class, SubjectType.CONTRIBUTION)));
    }

    @Test
    void a_mandate_that_was_not_heard_of_may_still_come() {
        // When
        var decision = offer(1, null);

        // Then
        assertThat(decision).isEqualTo(refused(MandateRefusal.MANDATE_NOT_HEARD_OF, MANDATE));
    }

    @Test
    void who_leads_for_all_offers_nothing() {
        // When
        var decision =
                Contribution.NONE.offer(offering(1, BEFORE), acting(ActorAuthority.FACILITATOR, mandate, 0), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.FACILITATOR_TAKES_NO_POSITION));
    }

    @Test
    void it_is_for_agreement_before_a_moment_that_is_still_to_come() {
        // When
        var decision = Contribution.NONE.offer(offering(1, NOW), acting(ActorAuthority.MEMBER, mandate, 0), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(ContributionRefusal.OFFER_ENDS_IN_THE_PAST, NOW));
    }

    @Test
    void it_falls_due_when_the_parties_agreed_before_its_moment() {
        // When
        var due = after(offered, call(offered, BEFORE.minusMillis(1)));

        // Then
        assertThat(due.status()).isEqualTo(Status.DUE);
        assertThat(due.due().amountCents()).isEqualTo(10_000_000);
    }

    @Test
    void at_its_moment_it_falls_due_and_later_it_is_too_late() {
        // Given
        var due = call(offered, BEFORE);

        // When
        var decision = call(offered, BEFORE.plusMillis(1));

        // Then
        assertThat(after(offered, due).status()).isEqualTo(Status.DUE);
        assertThat(decision).isEqualTo(refused(ContributionRefusal.AGREED_TOO_LATE, BEFORE));
    }

    @Test
    void it_does_not_lapse_before_its_moment() {
        // When
        var decision = lapse(offered, BEFORE.minusMillis(1));

        // Then
        assertThat(decision).isEqualTo(refused(ContributionRefusal.OFFER_STILL_STANDS, BEFORE));
    }

    @Test
    void it_does_not_lapse_while_the_parties_may_turn_out_to_have_agreed_in_time() {
        // When
        var decision = offered.lapse(
                new LapseContribution(CONTRIBUTION, false, by(MUNICIPALITY)), true, BEFORE.plusSeconds(60));

        // Then
        assertThat(decision).isEqualTo(refused(ContributionRefusal.AGREEMENT_NOT_KNOWN_YET));
    }

    @Test
    void lapsed_it_falls_due_all_the_same_when_agreement_in_time_is_heard_of_late() {
        // Given
        var lapsed = after(offered, lapse(offered, BEFORE));

        // When
        var due = after(lapsed, call(lapsed, BEFORE.minusMillis(1)));

        // Then
        assertThat(lapsed.status()).isEqualTo(Status.LAPSED);
        assertThat(due.status()).isEqualTo(Status.DUE);
    }

    @Test
    void what_is_due_does_not_lapse() {
        // Given
        var due = after(offered, call(offered, NOW));

        // When
        var decision = lapse(due, BEFORE);

        // Then
        assertThat(decision).isEqualTo(refused(ContributionRefusal.CONTRIBUTION_ALREADY_DUE));
    }

    @Test
    void what_lapsed_does_not_lapse_again() {
        // Given
        var lapsed = after(offered, lapse(offered, BEFORE));

        // When
        var decision = lapse(lapsed, BEFORE);

        // Then
        assertThat(decision).isEqualTo(refused(ContributionRefusal.CONTRIBUTION_ALREADY_LAPSED));
    }

    @Test
    void who_offered_it_takes_it_back_under_a_mandate_that_reaches_as_far() {
        // When
        var withdrawn = after(offered, withdraw(offered, mandate));

        // Then
        assertThat(withdrawn.status()).isEqualTo(Contribution.Status.WITHDRAWN);
        assertThat(lapse(withdrawn, BEFORE)).isEqualTo(refused(ContributionRefusal.CONTRIBUTION_WITHDRAWN));
        assertThat(withdraw(offered, mandate(SubjectType.CONTRIBUTION, 100)))
                .isEqualTo(refused(
                        MandateRefusal.AMOUNT_EXCEEDS_MANDATE,
                        MANDATE,
                        new BigDecimal("100000.00"),
                        new BigDecimal("1.00")));
    }

    @Test
    void another_does_not_and_what_is_due_stays() {
        // Given
        var due = after(offered, call(offered, NOW));

        // When
        var late = withdraw(due, mandate);
        var byAnother = offered.checkMayWithdraw(ActorAuthority.MEMBER, by(HOUSING), Successors.NONE);

        // Then
        assertThat(late).isEqualTo(refused(ContributionRefusal.CONTRIBUTION_ALREADY_DUE));
        assertThat(byAnother.refused()).hasValue(refused(ContributionRefusal.CONTRIBUTION_OF_ANOTHER));
    }

    @Test
    void who_is_in_the_place_of_its_giver_takes_it_back() {
        // Given
        var successors = Successors.NONE.with(MUNICIPALITY, HOUSING);

        // When
        var check = offered.checkMayWithdraw(ActorAuthority.MEMBER, by(HOUSING), successors);

        // Then
        assertThat(check.refuses()).isFalse();
    }

    @Test
    void where_the_parties_turn_out_to_have_agreed_before_it_was_taken_back_it_is_due() {
        // Given
        var withdrawn = after(offered, withdraw(offered, mandate));

        // When
        var before = call(withdrawn, NOW.minusSeconds(1));
        var afterwards = call(withdrawn, NOW);

        // Then
        assertThat(after(withdrawn, before).status()).isEqualTo(Contribution.Status.DUE);
        assertThat(afterwards).isEqualTo(refused(ContributionRefusal.CONTRIBUTION_WITHDRAWN));
    }

    private static Decision withdraw(Contribution contribution, Mandate under) {
        return contribution.withdraw(
                new WithdrawContribution(CONTRIBUTION, "Een nul te veel", MANDATE, by(MUNICIPALITY)),
                acting(ActorAuthority.MEMBER, under, 0),
                Successors.NONE,
                NOW);
    }

    private static Decision offer(long amount, Mandate mandate) {
        return Contribution.NONE.offer(offering(amount, BEFORE), acting(ActorAuthority.MEMBER, mandate, 0), NOW);
    }

    private static MandatedActor acting(ActorAuthority authority, Mandate mandate, long besidesCents) {
        return new MandatedActor(by(MUNICIPALITY), authority, MANDATE, mandate, 41, besidesCents, TODAY, 0);
    }

    private static Decision call(Contribution contribution, Instant agreedAt) {
        return contribution.call(new CallContribution(CONTRIBUTION, ROUND, agreedAt, by(HOUSING)), BEFORE);
    }

    private static Decision lapse(Contribution contribution, Instant now) {
        return contribution.lapse(new LapseContribution(CONTRIBUTION, false, by(MUNICIPALITY)), false, now);
    }

    private static Contribution after(Contribution contribution, Decision decision) {
        return Decided.after(Contribution.FOLD, contribution, decision);
    }
}
