// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a party left open that left, or does not answer, another takes back for it. */
@ExtendWith(RunningOpgaven.class)
class AbsenceHttpTest {
    private static final Map<String, String> REASON = Map.of("reason", "Wie dit wilde is er niet meer");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);

    static List<BiConsumer<Neighbourhood, OrganisationId>> absences() {
        return List.of(Neighbourhood::leave, Neighbourhood::setAside);
    }

    @ParameterizedTest
    @MethodSource("absences")
    void an_opgave_a_choice_and_a_reference_are_taken_back_for_who_is_absent_and_not_before(
            BiConsumer<Neighbourhood, OrganisationId> absence) {
        // Given
        var opgave = propose();
        var choice = "/choices/"
                + zuid.post(
                                HOUSING,
                                "/choices",
                                Map.of(
                                        "title",
                                        "Kiezen",
                                        "opgaven",
                                        List.of(Map.of("opgave", propose().substring(9), "chosen", true))))
                        .id();
        var reference = "/references/"
                + zuid.post(
                                HOUSING,
                                "/references",
                                Map.of(
                                        "theme",
                                        Neighbourhood.THEME,
                                        "reference",
                                        Map.of(
                                                "title",
                                                "Kennisportaal",
                                                "address",
                                                "https://klimaatadaptatie.example/",
                                                "date",
                                                "2026-05-20")))
                        .id();
        var all = List.of(opgave, choice, reference);
        var before = all.stream()
                .map(each -> zuid.post(GRID, each + "/withdrawal", REASON).problem())
                .toList();
        absence.accept(zuid, HOUSING);
        var allowed = all.stream().map(this::mayWithdraw).toList();

        // When
        all.forEach(each -> done(zuid.post(GRID, each + "/withdrawal", REASON)));

        // Then
        assertThat(before).containsExactly("opgave-of-another", "choice-of-another", "reference-of-another");
        assertThat(allowed).containsOnly(true);
        assertThat(zuid.get(GRID, opgave).textAt("/status")).isEqualTo("withdrawn");
        assertThat(zuid.get(GRID, choice).textAt("/status")).isEqualTo("withdrawn");
        assertThat(zuid.get(GRID, reference).textAt("/withdrawnBecause")).isEqualTo(REASON.get("reason"));
    }

    @Test
    void what_a_silent_party_answers_for_another_lays_down_and_takes() {
        // Given
        var measure = "/measures/" + new Purse(zuid).measure(zuid.propose("Een koele wijk"));
        done(zuid.post(HOUSING, measure + "/responsibility", null));
        var reason = Map.of("reason", "Zij zwijgen");
        var before = zuid.post(GRID, measure + "/responsibility-end", reason);
        zuid.setAside(HOUSING);

        // When
        var laidDown = zuid.post(GRID, measure + "/responsibility-end", reason);

        // Then
        assertThat(before.problem()).isEqualTo("not-responsible");
        done(laidDown);
        done(zuid.post(GRID, measure + "/responsibility", null));
        assertThat(zuid.get(GRID, measure).textAt("/responsible")).isEqualTo(GRID.value());
    }

    private String propose() {
        return "/opgaven/" + zuid.post(HOUSING, "/opgaven", """
            {"theme": "klimaatadaptatie", "title": "Een koele wijk", "description": "Schaduw."}
            """).id();
    }

    private boolean mayWithdraw(String thing) {
        return zuid.get(GRID, thing)
                .json()
                .path("allowedActions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("withdraw"))
                .map(action -> action.path("allowed").asBoolean())
                .findAny()
                .orElseThrow();
    }
}
