// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A party is asked for budget. */
@ExtendWith(RunningOpgaven.class)
class EnquiryHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final String path = "/budget-enquiries/"
            + zuid.post(
                            MUNICIPALITY,
                            "/budget-enquiries",
                            Map.of(
                                    "party",
                                    HOUSING,
                                    "question",
                                    "Heeft u budget?",
                                    "answerBy",
                                    LocalDate.now(DutchDay.ZONE)))
                    .id();

    @Test
    void a_party_that_is_asked_answers_that_it_has_none_and_may_find_some_later() {
        // Given
        done(answer(HOUSING, Map.of("answer", "none")));
        var none = zuid.get(MUNICIPALITY, path).json();

        // When
        done(answer(HOUSING, Map.of("answer", "amount", "amountCents", 150_000_00)));

        // Then
        assertThat(none.path("answer").asString()).isEqualTo("none");
        assertThat(zuid.get(MUNICIPALITY, path).at("/amountCents").asLong()).isEqualTo(150_000_00);
    }

    @Test
    void nobody_answers_for_the_party_that_is_asked() {
        // When
        var answer = answer(MUNICIPALITY, Map.of("answer", "amount", "amountCents", 1));

        // Then
        assertThat(answer.problem()).isEqualTo("another-was-asked");
    }

    @Test
    void who_comes_in_the_place_of_the_party_that_is_asked_answers() {
        // Given
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // When
        var answer = answer(STRANGER, Map.of("answer", "none"));

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void an_amount_is_said_when_there_is_one() {
        // When
        var answer = answer(HOUSING, Map.of("answer", "amount"));

        // Then
        assertThat(answer.problem()).isEqualTo("amount-or-none");
    }

    @Test
    void money_is_not_asked_for_an_opgave_of_elsewhere() {
        // Given
        var theirs = new Neighbourhood(MUNICIPALITY).propose("Groen in hun straat");

        // When
        var asked = zuid.post(
                MUNICIPALITY,
                "/budget-enquiries",
                Map.of(
                        "party",
                        HOUSING,
                        "opgave",
                        theirs,
                        "question",
                        "Budget?",
                        "answerBy",
                        LocalDate.now(DutchDay.ZONE)));

        // Then
        assertThat(asked.problem()).isEqualTo("asked-for-unknown-opgave");
    }

    @Test
    void who_asked_takes_the_question_back_and_nobody_is_waited_for() {
        // Given
        var byAnother = cancel(HOUSING);

        // When
        var cancelled = cancel(MUNICIPALITY);

        // Then
        assertThat(byAnother.problem()).isEqualTo("enquiry-of-another");
        done(cancelled);
        assertThat(answer(HOUSING, Map.of("answer", "none")).problem()).isEqualTo("enquiry-cancelled");
        assertThat(zuid.get(HOUSING, path).textAt("/cancelledBecause")).isEqualTo("Het geld is er al");
        assertThat(zuid.get(HOUSING, "/budget-enquiries?silent=false").items().findValuesAsString("answer"))
                .containsExactly("cancelled");
    }

    @Test
    void one_without_an_answer_ends_with_its_wijkaanpak_and_what_was_answered_stands() {
        // Given
        var answered = "/budget-enquiries/"
                + zuid.post(
                                MUNICIPALITY,
                                "/budget-enquiries",
                                Map.of(
                                        "party",
                                        HOUSING,
                                        "question",
                                        "En anders?",
                                        "answerBy",
                                        LocalDate.now(DutchDay.ZONE)))
                        .id();
        done(zuid.post(HOUSING, answered + "/answer", Map.of("answer", "none")));

        // When
        zuid.end();

        // Then
        assertThat(zuid.get(HOUSING, path).textAt("/answer")).isEqualTo("cancelled");
        assertThat(zuid.get(HOUSING, path).textAt("/cancelledBecause")).isEqualTo("Geen draagvlak");
        assertThat(zuid.get(HOUSING, "/budget-enquiries").items().findValuesAsString("answer"))
                .containsExactlyInAnyOrder("cancelled", "none");
    }

    @Test
    void another_takes_it_back_where_who_asked_was_set_aside() {
        // Given
        zuid.setAside(MUNICIPALITY);

        // When
        var cancelled = cancel(HOUSING);

        // Then
        done(cancelled);
    }

    private Answer cancel(OrganisationId who) {
        return zuid.post(who, path + "/cancellation", Map.of("reason", "Het geld is er al"));
    }

    private Answer answer(OrganisationId who, Map<String, Object> answer) {
        return zuid.post(who, path + "/answer", answer);
    }
}
