// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.RequestBodies.ambition;
import static nl.wijkakkoord.ambitions.RequestBodies.choice;
import static nl.wijkakkoord.ambitions.RequestBodies.homesOffGas;
import static nl.wijkakkoord.ambitions.RequestBodies.objective;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningAmbitions.class)
class ThemesHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void every_wijkaanpak_begins_with_the_catalogue_and_no_choice() {
        // When
        var answer = zuid.get(HOUSING, "/themes");

        // Then
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.at("/catalogue").findValuesAsString("theme"))
                .contains("aardgas", "natuurinclusief", "klimaatadaptatie", "woonlasten", "leefbaarheid");
        assertThat(answer.at("/chosen")).isEmpty();
    }

    @Test
    void a_theme_that_a_party_adds_can_be_chosen_at_once_in_this_wijkaanpak_only() {
        // Given
        var elsewhere = new Neighbourhood(MUNICIPALITY);
        var work = Map.of("theme", "werkgelegenheid", "title", "Werk", "description", "Werk in de wijk");
        var tooEarly = zuid.post(MUNICIPALITY, "/theme-choices", choice("werkgelegenheid", "want", "wish", null));
        var added = zuid.post(HOUSING, "/themes", work);

        // When
        var chosen = zuid.post(MUNICIPALITY, "/theme-choices", choice("werkgelegenheid", "want", "wish", null));

        // Then
        assertThat(tooEarly.problem()).isEqualTo("theme-unknown");
        assertThat(added.status()).isEqualTo(200);
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(zuid.get(HOUSING, "/themes").textAt("/chosen/0/title")).isEqualTo("Werk");
        assertThat(elsewhere.get(MUNICIPALITY, "/themes").json().findValuesAsString("theme"))
                .doesNotContain("werkgelegenheid");
    }

    @Test
    void a_theme_that_was_added_by_mistake_is_taken_back_once_no_ambition_has_it() {
        // Given
        zuid.post(HOUSING, "/themes", Map.of("theme", "werk", "title", "Werk", "description", "Werk in de wijk"));
        var jobs = ambition(objective("banen", "werk", List.of(), homesOffGas("200")));
        var ambition = zuid.post(HOUSING, "/own-ambitions", Map.of("scope", "wijk", "ambition", jobs))
                .id();
        var reason = Map.of("theme", "werk", "reason", "Hoort bij leefbaarheid");
        var inUse = zuid.post(HOUSING, "/theme-withdrawals", reason);
        var byAnother = zuid.post(MUNICIPALITY, "/theme-withdrawals", reason);
        zuid.post(HOUSING, "/ambitions/" + ambition + "/withdrawal", Map.of("reason", "Anders"));

        // When
        var withdrawn = zuid.post(HOUSING, "/theme-withdrawals", reason);

        // Then
        assertThat(List.of(inUse.problem(), byAnother.problem())).containsExactly("theme-in-use", "theme-of-another");
        assertThat(withdrawn.status()).isEqualTo(200);
        var shown =
                zuid.get(MUNICIPALITY, "/themes").at("/catalogue").valueStream().toList();
        assertThat(shown.getLast().path("title").asString()).isEqualTo("Werk");
        assertThat(shown.getLast().path("withdrawnBecause").asString()).isEqualTo("Hoort bij leefbaarheid");
        assertThat(zuid.post(HOUSING, "/theme-choices", choice("werk", "want", "wish", null))
                        .problem())
                .isEqualTo("theme-withdrawn");
        assertThat(zuid.post(HOUSING, "/ambitions/" + ambition + "/statements", jobs)
                        .problem())
                .isEqualTo("objective-of-unknown-theme");
    }

    @Test
    void what_was_chosen_can_be_read_at_any_version() {
        // Given
        zuid.post(MUNICIPALITY, "/theme-choices", choice("aardgas", "must", "policy", "aardgasvrij-ready"));
        zuid.post(MUNICIPALITY, "/theme-choices", choice("aardgas", "must", "legal", "aardgasvrij"));

        // When
        var first = zuid.get(HOUSING, "/themes?version=1");
        var future = zuid.get(HOUSING, "/themes?version=9");

        // Then
        assertThat(first.textAt("/chosen/0/level")).isEqualTo("aardgasvrij-ready");
        assertThat(future.problem()).isEqualTo("version-in-future");
        assertThat(zuid.get(HOUSING, "/themes").textAt("/chosen/0/level")).isEqualTo("aardgasvrij");
    }

    @Test
    void who_takes_no_part_neither_reads_nor_chooses_and_an_auditor_reads_only() {
        // Given
        zuid.appoint(AUDITOR);
        var wish = choice("leefbaarheid", "want", "wish", null);

        // When
        var strange = zuid.post(STRANGER, "/theme-choices", wish);
        var audited = zuid.post(AUDITOR, "/theme-choices", wish);

        // Then
        assertThat(strange.status()).isEqualTo(404);
        assertThat(zuid.get(STRANGER, "/themes").status()).isEqualTo(404);
        assertThat(audited.problem()).isEqualTo("not-a-party");
        assertThat(zuid.get(AUDITOR, "/themes").status()).isEqualTo(200);
    }

    @Test
    void what_a_party_added_is_found_by_its_words() {
        // When
        zuid.post(
                HOUSING,
                "/themes",
                Map.of("theme", "werkgelegenheid", "title", "Werk", "description", "Banen in de wijken"));

        // Then
        var found = zuid.get(MUNICIPALITY, "/search?q=baan%20wijk");
        assertThat(found.texts("/items", "/type")).containsExactly("themes");
        assertThat(found.textAt("/items/0/link")).endsWith("/themes");
        assertThat(RunningAmbitions.service
                        .http()
                        .get(found.textAt("/items/0/link"), RunningAmbitions.stack.token(MUNICIPALITY))
                        .status())
                .isEqualTo(200);
    }
}
