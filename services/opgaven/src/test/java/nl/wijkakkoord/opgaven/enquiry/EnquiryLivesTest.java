// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.enquiry.Enquiry.Answer;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AnswerEnquiry;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.AskForBudget;
import nl.wijkakkoord.opgaven.enquiry.EnquiryCommand.CancelEnquiry;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of enquiries: whichever party is left that answers, one act of it ends each (ADR 0028). */
class EnquiryLivesTest {
    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final List<OrganisationId> PARTIES = List.of(MUNICIPALITY, HOUSING, GRID);

    private Enquiry enquiry = Enquiry.NONE;
    private LocalDate today = DAY;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_each_enquiry_is_taken_back_by_who_answers(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random, any(random));

            // Then
            for (var one : PARTIES) {
                assertThat(after(enquiry, cancel(one, !one.equals(asker()))).answer(today))
                        .as("seed %d, act %d, by %s", seed, act, one)
                        .isEqualTo(Answer.CANCELLED);
            }
        }
    }

    private void act(Random random, OrganisationId party) {
        if (enquiry.asked() == null || enquiry.cancelled() != null) {
            var command = new AskForBudget(
                    ID, WIJKAANPAK, any(random), null, "Heeft u budget?", today.plusDays(9), by(party));
            enquiry = after(Enquiry.NONE, Enquiry.NONE.ask(command, ActorAuthority.MEMBER, true, true, today, NOW));
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> enquiry = after(enquiry, cancel(party, random.nextInt(4) == 0));
            case 1, 2 -> enquiry = after(enquiry, answer(party, random.nextBoolean() ? 100L : null));
            case 3 ->
                enquiry = enquiry.with(Successors.NONE.with(enquiry.asked().party(), party));
            default -> today = today.plusDays(random.nextInt(6));
        }
    }

    private Decision answer(OrganisationId who, Long cents) {
        return enquiry.answer(new AnswerEnquiry(ID, cents, null, by(who)), ActorAuthority.MEMBER, NOW);
    }

    private Decision cancel(OrganisationId who, boolean askerAbsent) {
        return enquiry.cancel(
                new CancelEnquiry(ID, "Niet meer nodig", by(who)),
                ActorAuthority.MEMBER,
                askerAbsent ? Successors.NONE.with(asker(), who) : Successors.NONE,
                NOW);
    }

    private OrganisationId asker() {
        return enquiry.asked().by().organisation();
    }

    private static OrganisationId any(Random random) {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    private static Enquiry after(Enquiry enquiry, Decision decision) {
        return decision instanceof Accepted ? Decided.after(Enquiry.FOLD, enquiry, decision) : enquiry;
    }
}
