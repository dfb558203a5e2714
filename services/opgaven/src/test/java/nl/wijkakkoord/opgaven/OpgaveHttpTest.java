// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Wording.objective;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningOpgaven.class)
class OpgaveHttpTest {
    private static final Map<String, String> SAFE =
            Map.of("theme", "leefbaarheid", "title", "Veilig", "description", "Veilig op straat.");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void an_opgave_is_of_a_theme_that_the_wijkaanpak_takes_along() {
        // When
        var tooSoon = zuid.post(HOUSING, "/opgaven", SAFE);

        // Then
        assertThat(tooSoon.problem()).isEqualTo("theme-not-taken-along");
    }

    @Test
    void an_opgave_that_is_proposed_is_found_by_its_theme_and_others_know_nothing_of_it() {
        // Given
        zuid.choose("leefbaarheid");

        // When
        var proposed = zuid.post(HOUSING, "/opgaven", SAFE);

        // Then
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(zuid.get(MUNICIPALITY, "/opgaven?theme=leefbaarheid&status=proposed")
                        .items()
                        .findValuesAsString("id"))
                .containsExactly(proposed.id().toString());
        assertThat(zuid.get(STRANGER, "/opgaven/" + proposed.id()).status()).isEqualTo(404);
    }

    @Test
    void what_is_missing_to_be_elaborated_is_told_and_the_status_stays() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        var tooSoon = zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/elaboration", null);
        zuid.take(opgave);

        // When
        var refused = zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/elaboration", null);

        // Then
        var seen = read(opgave);
        assertThat(tooSoon.problem()).isEqualTo("not-chosen");
        assertThat(refused.problem()).isEqualTo("no-objective");
        assertThat(refused.textAt("/detail")).contains("Leg eerst ten minste één doelstelling vast");
        assertThat(seen.path("status").asString()).isEqualTo("chosen");
        assertThat(seen.path("missing").findValuesAsString("code"))
                .containsExactly("no-objective", "no-measure", "no-financing-plan");
        assertThat(seen.path("allowedActions").findValuesAsString("allowed")).containsExactly("true", "false", "false");
    }

    @Test
    void a_reference_is_kept_with_its_theme_and_the_day_it_was_found() {
        // Given
        var reference =
                Map.of("title", "Kennisportaal", "address", "https://klimaatadaptatie.example/", "date", "2026-05-20");

        // When
        var added = zuid.post(HOUSING, "/references", Map.of("theme", Neighbourhood.THEME, "reference", reference));
        var ofNoTheme = zuid.post(HOUSING, "/references", Map.of("theme", "onbekend", "reference", reference));

        // Then
        assertThat(ofNoTheme.problem()).isEqualTo("theme-not-taken-along");
        assertThat(zuid.get(MUNICIPALITY, "/references?theme=klimaatadaptatie").textAt("/items/0/date"))
                .isEqualTo("2026-05-20");
        assertThat(zuid.get(MUNICIPALITY, "/references/" + added.id()).textAt("/reference/title"))
                .isEqualTo("Kennisportaal");
    }

    @Test
    void what_is_about_a_theme_that_was_taken_out_of_the_catalogue_names_it_and_nothing_new_is() {
        // Given
        var opgave = "/opgaven/" + zuid.propose("Een koele wijk");
        var content =
                Map.of("title", "Kennisportaal", "address", "https://klimaatadaptatie.example/", "date", "2026-05-20");
        var reference = "/references/"
                + zuid.post(HOUSING, "/references", Map.of("theme", Neighbourhood.THEME, "reference", content))
                        .id();
        var before =
                List.of(opgave, reference).stream().map(this::themeWithdrawn).toList();

        // When
        zuid.withdrawTheme(Neighbourhood.THEME);

        // Then
        assertThat(before).containsOnly(false);
        assertThat(List.of(opgave, reference)).allSatisfy(each -> {
            assertThat(zuid.get(MUNICIPALITY, each).textAt("/theme")).isEqualTo(Neighbourhood.THEME);
            assertThat(themeWithdrawn(each)).isTrue();
        });
        assertThat(zuid.post(HOUSING, "/references", Map.of("theme", Neighbourhood.THEME, "reference", content))
                        .problem())
                .isEqualTo("theme-not-taken-along");
    }

    private boolean themeWithdrawn(String of) {
        return zuid.get(MUNICIPALITY, of).at("/themeWithdrawn").asBoolean();
    }

    @Test
    void a_reference_is_taken_back_by_who_added_it_and_stays_readable() {
        // Given
        var content =
                Map.of("title", "Kennisportaal", "address", "https://klimaatadaptatie.example/", "date", "2026-05-20");
        var reference = "/references/"
                + zuid.post(HOUSING, "/references", Map.of("theme", Neighbourhood.THEME, "reference", content))
                        .id();
        var reason = Map.of("reason", "De pagina bestaat niet meer");
        var byAnother = zuid.post(MUNICIPALITY, reference + "/withdrawal", reason);

        // When
        var withdrawn = zuid.post(HOUSING, reference + "/withdrawal", reason);

        // Then
        assertThat(byAnother.problem()).isEqualTo("reference-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(zuid.get(MUNICIPALITY, reference).textAt("/withdrawnBecause"))
                .isEqualTo("De pagina bestaat niet meer");
        assertThat(zuid.get(MUNICIPALITY, "/references").items().findValuesAsString("withdrawn"))
                .containsExactly("true");
    }

    @Test
    void an_opgave_is_read_as_it_was() {
        // Given
        var opgave = zuid.propose("Een koele wijk");
        set(opgave, objective("schaduw", "50"));

        // When
        var before = zuid.get(HOUSING, "/opgaven/" + opgave + "?version=1").json();

        // Then
        assertThat(before.path("objectives")).isEmpty();
        assertThat(before.has("allowedActions")).isFalse();
        assertThat(read(opgave).path("objectives")).hasSize(1);
    }

    private JsonNode read(UUID opgave) {
        return zuid.get(HOUSING, "/opgaven/" + opgave).json();
    }

    private Answer set(UUID opgave, Object objective) {
        return zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/objectives", objective);
    }
}
