// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consultation of people outside the wijkaanpak ends. */
@ExtendWith(RunningOpgaven.class)
class ConsultationHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final String consultation = call(null).id().toString();
    private final String path = "/consultations/" + consultation;

    @Test
    void who_called_it_closes_it_and_nothing_more_is_taken_in() {
        // Given
        done(give());
        var byAnother = close(MUNICIPALITY, Map.of());

        // When
        var closed = close(HOUSING, Map.of("reason", "De laatste bijeenkomst is geweest"));

        // Then
        assertThat(byAnother.problem()).isEqualTo("consultation-of-another");
        done(closed);
        assertThat(give().problem()).isEqualTo("input-of-ended-consultation");
        var read = zuid.get(MUNICIPALITY, path);
        assertThat(read.textAt("/status")).isEqualTo("closed");
        assertThat(read.textAt("/reason")).isEqualTo("De laatste bijeenkomst is geweest");
        assertThat(zuid.get(MUNICIPALITY, "/inputs?consultation=" + consultation)
                        .items())
                .hasSize(1);
        assertThat(zuid.get(MUNICIPALITY, "/consultations").items().findValuesAsString("status"))
                .containsExactly("closed");
        done(call(consultation));
    }

    @Test
    void one_that_was_called_by_mistake_is_withdrawn_and_followed_by_none() {
        // When
        var withdrawn = zuid.post(HOUSING, path + "/withdrawal", Map.of("reason", "Die vraag liep al"));

        // Then
        done(withdrawn);
        assertThat(zuid.get(HOUSING, path).textAt("/status")).isEqualTo("withdrawn");
        assertThat(close(HOUSING, Map.of()).problem()).isEqualTo("consultation-ended");
        assertThat(call(consultation).problem()).isEqualTo("follows-unknown-consultation");
    }

    @Test
    void who_called_it_is_told_so_and_who_takes_no_part_knows_nothing_of_it() {
        // When
        var seen = zuid.get(HOUSING, path);

        // Then
        assertThat(seen.at("/allowedActions").findValuesAsString("allowed")).containsExactly("true", "true");
        assertThat(zuid.get(STRANGER, path).status()).isEqualTo(404);
        assertThat(close(STRANGER, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void another_closes_it_where_its_caller_was_set_aside() {
        // Given
        zuid.setAside(HOUSING);

        // When
        var closed = close(MUNICIPALITY, Map.of());

        // Then
        done(closed);
        assertThat(zuid.get(MUNICIPALITY, path).textAt("/status")).isEqualTo("closed");
    }

    @Test
    void one_that_is_open_closes_with_its_wijkaanpak() {
        // When
        zuid.end();

        // Then
        var ended = zuid.get(MUNICIPALITY, path);
        assertThat(ended.textAt("/status")).isEqualTo("closed");
        assertThat(ended.textAt("/reason")).isEqualTo("Geen draagvlak");
        assertThat(zuid.get(MUNICIPALITY, "/consultations").textAt("/items/0/status"))
                .isEqualTo("closed");
    }

    @Test
    void each_list_says_that_its_wijkaanpak_ended_whatever_is_open_in_it() {
        // Given
        var before = zuid.get(MUNICIPALITY, "/opgaven").at("/endedOn");

        // When
        zuid.end();

        // Then
        assertThat(before.isMissingNode()).isTrue();
        assertThat(List.of("/opgaven", "/opgaven?sort=title", "/inputs?total=true", "/consultations", "/measures"))
                .allSatisfy(list -> assertThat(zuid.get(MUNICIPALITY, list).textAt("/endedOn"))
                        .isEqualTo(LocalDate.now(DutchDay.ZONE).toString()));
    }

    @Test
    void another_closes_it_where_its_caller_left() {
        // Given
        zuid.leave(HOUSING);

        // When
        var closed = close(MUNICIPALITY, Map.of());

        // Then
        done(closed);
    }

    @Test
    void who_is_in_the_place_of_its_caller_closes_it() {
        // Given
        zuid.succeed(HOUSING, STRANGER, PartyKind.HOUSING_ASSOCIATION);

        // When
        var closed = close(STRANGER, Map.of());

        // Then
        done(closed);
    }

    @Test
    void one_is_found_by_what_was_asked() {
        // When
        var found = zuid.get(MUNICIPALITY, "/search?q=schaduw%20mist");

        // Then
        assertThat(found.texts("/items", "/id")).containsExactly(consultation);
        assertThat(found.textAt("/items/0/type")).isEqualTo("consultation");
    }

    private Answer call(String follows) {
        var asked = new HashMap<String, Object>(
                Map.of("title", "Groen in de straat", "question", "Waar mist u schaduw?", "from", "2026-06-10"));
        asked.put("follows", follows);
        return zuid.post(HOUSING, "/consultations", asked);
    }

    private Answer close(OrganisationId who, Map<String, Object> body) {
        return zuid.post(who, path + "/closing", body);
    }

    private Answer give() {
        return zuid.post(
                MUNICIPALITY,
                "/inputs",
                Map.of(
                        "giver",
                        "residents",
                        "occasion",
                        "Brief",
                        "givenOn",
                        "2025-09-06",
                        "text",
                        "Bij de singel",
                        "consultation",
                        consultation));
    }
}
