// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class ChoiceHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void the_parties_choose_some_and_reject_others_which_stay_findable_with_the_reason() {
        // Given
        var taken = zuid.propose("Een koele wijk");
        var left = zuid.propose("Een vlindertuin");
        zuid.take(taken);

        // When
        zuid.decide(left, false, "Niemand trekt haar.");

        // Then
        assertThat(read(taken).path("status").asString()).isEqualTo("chosen");
        assertThat(read(left).path("rejectedBecause").asString()).isEqualTo("Niemand trekt haar.");
        assertThat(zuid.get(HOUSING, "/opgaven?status=rejected").items().findValuesAsString("id"))
                .containsExactly(left.toString());
        assertThat(zuid.get(HOUSING, "/choices").items().findValuesAsString("status"))
                .containsExactly("agreed", "agreed");
    }

    @Test
    void what_the_parties_do_not_agree_to_leaves_opgaven_as_they_are() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var choice = zuid.post(MUNICIPALITY, "/choices", choice(opgave, true, null));

        // When
        zuid.decide(
                Neighbourhood.subject(
                        zuid.get(HOUSING, "/choices/" + choice.id()).json()),
                false);

        // Then
        assertThat(zuid.get(HOUSING, "/choices/" + choice.id()).textAt("/status"))
                .isEqualTo("not-agreed");
        assertThat(read(opgave).path("status").asString()).isEqualTo("proposed");
    }

    @Test
    void a_choice_is_taken_back_by_who_put_it_before_the_parties() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var choice = "/choices/"
                + zuid.post(MUNICIPALITY, "/choices", choice(opgave, true, null))
                        .id();
        var reason = Map.of("reason", "Te vroeg");
        var byAnother = zuid.post(HOUSING, choice + "/withdrawal", reason);

        // When
        var withdrawn = zuid.post(MUNICIPALITY, choice + "/withdrawal", reason);

        // Then
        assertThat(byAnother.problem()).isEqualTo("choice-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(zuid.get(HOUSING, choice).json().path("status").asString()).isEqualTo("withdrawn");
        assertThat(zuid.post(MUNICIPALITY, choice + "/withdrawal", reason).problem())
                .isEqualTo("nothing-before-the-parties");
    }

    @Test
    void who_is_in_the_place_of_who_put_a_choice_before_the_parties_takes_it_back() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var choice = zuid.post(HOUSING, "/choices", choice(opgave, true, null)).id();
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // When
        var withdrawn = zuid.post(STRANGER, "/choices/" + choice + "/withdrawal", Map.of("reason", "Te vroeg"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
    }

    @Test
    void an_opgave_is_taken_back_by_who_proposed_it_when_nothing_rests_on_it_any_more() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var measure = "/measures/" + new Purse(zuid).measure(opgave);
        var choice = "/choices/"
                + zuid.post(MUNICIPALITY, "/choices", choice(opgave, true, null))
                        .id();
        var reason = Map.of("reason", "Van een andere wijk");
        var withdrawal = "/opgaven/" + opgave + "/withdrawal";
        var whileAsked = zuid.post(MUNICIPALITY, withdrawal, reason);
        zuid.post(MUNICIPALITY, choice + "/withdrawal", reason);
        var withMeasure = zuid.post(MUNICIPALITY, withdrawal, reason);
        zuid.post(MUNICIPALITY, measure + "/withdrawal", reason);
        var byAnother = zuid.post(HOUSING, withdrawal, reason);

        // When
        var withdrawn = zuid.post(MUNICIPALITY, withdrawal, reason);

        // Then
        assertThat(List.of(whileAsked, withMeasure, byAnother))
                .extracting(Answer::problem)
                .containsExactly("opgave-before-the-parties", "opgave-has-measure", "opgave-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(read(opgave).path("withdrawnBecause").asString()).isEqualTo("Van een andere wijk");
        assertThat(zuid.get(HOUSING, "/opgaven?status=withdrawn").items().findValuesAsString("id"))
                .containsExactly(opgave.toString());
        assertThat(zuid.post(MUNICIPALITY, "/choices", choice(opgave, true, null))
                        .problem())
                .isEqualTo("opgave-withdrawn");
    }

    @Test
    void a_choice_names_opgaven_of_the_wijkaanpak_once_and_gives_a_reason_for_what_it_rejects() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var elsewhere = new Neighbourhood(MUNICIPALITY).propose("Een koele wijk");
        var twice = List.of(candidate(opgave, true, null), candidate(opgave, false, "Toch niet"));

        // When
        var refused = List.of(
                zuid.post(MUNICIPALITY, "/choices", choice(elsewhere, true, null)),
                zuid.post(MUNICIPALITY, "/choices", choice(opgave, false, null)),
                zuid.post(MUNICIPALITY, "/choices", Map.of("title", "Keuze", "opgaven", twice)));

        // Then
        assertThat(refused)
                .extracting(Answer::problem)
                .containsExactly("opgave-unknown", "rejected-without-reason", "opgave-named-twice");
    }

    private JsonNode read(UUID opgave) {
        return zuid.get(HOUSING, "/opgaven/" + opgave).json();
    }

    private static Map<String, Object> choice(UUID opgave, boolean chosen, String reason) {
        return Map.of("title", "Keuze", "opgaven", List.of(candidate(opgave, chosen, reason)));
    }

    private static Map<String, Object> candidate(UUID opgave, boolean chosen, String reason) {
        var candidate = new HashMap<String, Object>(Map.of("opgave", opgave, "chosen", chosen));
        if (reason != null) {
            candidate.put("reason", reason);
        }
        return candidate;
    }
}
