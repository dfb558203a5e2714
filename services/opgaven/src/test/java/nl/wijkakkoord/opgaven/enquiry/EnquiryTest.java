// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static nl.wijkakkoord.platform.decision.Decision.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetEnquiryCancelled;
import nl.wijkakkoord.opgaven.enquiry.Enquiry.Answer;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AnswerEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AskForBudget;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.CancelEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.LapseEnquiry;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class EnquiryTest {
    private static final UUID ID = UUID.fromString("ffffffff-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final Successors ASKER = Successors.NONE;

    private final Enquiry asked = after(
            Enquiry.NONE,
            Enquiry.NONE.ask(
                    new AskForBudget(ID, WIJKAANPAK, HOUSING, null, "Heeft u budget?", DAY, by(MUNICIPALITY)),
                    ActorAuthority.MEMBER,
                    true,
                    true,
                    DAY,
                    NOW));

    @Test
    void who_asked_takes_the_question_back_and_nobody_is_silent() {
        // When
        var cancelled = cancel(asked, MUNICIPALITY, ASKER);

        // Then
        assertThat(cancelled)
                .isEqualTo(accepted(new BudgetEnquiryCancelled(
                        ID, WIJKAANPAK, "Niet meer nodig", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW)));
        assertThat(after(asked, cancelled).answer(DAY.plusDays(1))).isEqualTo(Answer.CANCELLED);
    }

    @Test
    void what_was_taken_back_is_answered_no_more_and_taken_back_once() {
        // Given
        var cancelled = after(asked, cancel(asked, MUNICIPALITY, ASKER));

        // When
        var answered = answer(cancelled);
        var again = cancel(cancelled, MUNICIPALITY, ASKER);

        // Then
        assertThat(answered).isEqualTo(refused(EnquiryRefusal.ENQUIRY_CANCELLED));
        assertThat(again).isEqualTo(refused(EnquiryRefusal.ENQUIRY_CANCELLED));
    }

    @Test
    void what_was_answered_before_stays() {
        // Given
        var answered = after(asked, answer(asked));

        // When
        var cancelled = after(answered, cancel(answered, MUNICIPALITY, ASKER));

        // Then
        assertThat(cancelled.answered()).isEqualTo(answered.answered());
    }

    @Test
    void another_takes_it_back_where_who_asked_left_or_was_set_aside_and_not_before() {
        // When
        var before = cancel(asked, GRID, ASKER);
        var then = cancel(asked, GRID, Successors.NONE.with(MUNICIPALITY, GRID));

        // Then
        assertThat(before).isEqualTo(refused(EnquiryRefusal.ENQUIRY_OF_ANOTHER, MUNICIPALITY));
        assertThat(after(asked, then).answer(DAY)).isEqualTo(Answer.CANCELLED);
    }

    @Test
    void with_its_wijkaanpak_it_ends_once_and_not_when_it_was_answered() {
        // Given
        var lapse = new LapseEnquiry(ID, "Gestopt", By.system(MUNICIPALITY));

        // When
        var lapsed = asked.lapse(lapse, NOW);

        // Then
        assertThat(after(asked, lapsed).answer(DAY.plusDays(1))).isEqualTo(Answer.CANCELLED);
        assertThat(after(asked, lapsed).lapse(lapse, NOW)).isEqualTo(unchanged());
        assertThat(after(asked, answer(asked)).lapse(lapse, NOW)).isEqualTo(unchanged());
    }

    private static Decision answer(Enquiry enquiry) {
        return enquiry.answer(new AnswerEnquiry(ID, 150_000_00L, null, by(HOUSING)), ActorAuthority.MEMBER, NOW);
    }

    private static Decision cancel(Enquiry enquiry, OrganisationId who, Successors enders) {
        return enquiry.cancel(new CancelEnquiry(ID, "Niet meer nodig", by(who)), ActorAuthority.MEMBER, enders, NOW);
    }

    private static Enquiry after(Enquiry enquiry, Decision decision) {
        return Decided.after(Enquiry.FOLD, enquiry, decision);
    }
}
