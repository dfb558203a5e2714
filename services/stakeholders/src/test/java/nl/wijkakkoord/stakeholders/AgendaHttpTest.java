// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class AgendaHttpTest {
    private final Story story = Story.joined();
    private final UUID own = story.interest("interest", "Wij willen verkopen");
    private final UUID shared = story.interest("goal", "Ook belangrijk");

    @BeforeEach
    void one_of_them_is_shared() {
        story.share(shared, "wijkaanpak");
    }

    @Test
    void an_order_for_the_own_eyes_is_for_no_other_and_a_shared_one_is_for_all() {
        // When
        var ordered = List.of(rank(ASSOCIATION, null, own, shared), rank(ASSOCIATION, "wijkaanpak", shared));

        // Then
        assertThat(ordered).extracting(Answer::status).containsExactly(200, 200);
        assertThat(story.get("/agendas", MUNICIPALITY).text())
                .contains(shared.toString())
                .doesNotContain(own.toString());
        assertThat(story.get("/agendas", ASSOCIATION).text()).contains(own.toString());
        assertThat(story.get("/agendas", MUNICIPALITY).items())
                .extracting(
                        agenda -> agenda.path("organisation").asString(),
                        agenda -> agenda.path("status").asString())
                .containsExactly(
                        tuple(ASSOCIATION.value(), "not-yet-open"), tuple(MUNICIPALITY.value(), "not-yet-open"));
    }

    @Test
    void that_all_is_shared_is_overtaken_by_what_is_recorded_since_until_that_is_shared_too() {
        // Given
        story.share(own, "wijkaanpak");
        story.post("/openness", ASSOCIATION, Map.of("openness", "complete"));
        var complete = statusOf(ASSOCIATION, "");
        var then = Story.afterwards();
        var since = story.interest("interest", "Niet voor anderen");

        // When
        var overtaken = statusOf(ASSOCIATION, "");
        story.share(since, "wijkaanpak");

        // Then
        assertThat(complete).isEqualTo("complete");
        assertThat(overtaken).isEqualTo("overtaken");
        assertThat(statusOf(ASSOCIATION, "?asOf=" + then)).isEqualTo("complete");
        assertThat(statusOf(ASSOCIATION, "")).isEqualTo("complete");
        assertThat(story.get("/agendas", MUNICIPALITY).text()).doesNotContain("Niet voor anderen");
    }

    @Test
    void new_words_that_others_do_not_see_overtake_it_too_and_erased_ones_do_not() {
        // Given
        story.share(own, "wijkaanpak");
        story.post("/openness", ASSOCIATION, Map.of("openness", "complete"));
        var words = Map.of("title", "Anders", "text", "Anders");
        story.send("PUT", "/interests/" + own, ASSOCIATION, words, "If-Match", "\"2\"");
        var overtaken = statusOf(ASSOCIATION, "");

        // When
        story.post("/interests/" + own + "/erasure", ASSOCIATION, Map.of("reason", "Op verzoek"));

        // Then
        assertThat(overtaken).isEqualTo("overtaken");
        assertThat(statusOf(ASSOCIATION, "")).isEqualTo("complete");
    }

    @Test
    void a_shared_order_names_what_is_shared() {
        // When
        var forAll = rank(ASSOCIATION, "wijkaanpak", own, shared);

        // Then
        assertThat(forAll.problem()).isEqualTo("not-among-your-interests");
    }

    @Test
    void a_party_orders_its_own_interests() {
        // When
        var ofAnother = rank(MUNICIPALITY, null, own);

        // Then
        assertThat(ofAnother.problem()).isEqualTo("not-among-your-interests");
    }

    private String statusOf(OrganisationId party, String query) {
        return story.get("/agendas" + query, MUNICIPALITY)
                .json()
                .path("items")
                .valueStream()
                .filter(agenda -> agenda.path("organisation").asString().equals(party.value()))
                .map(agenda -> agenda.path("status").asString())
                .findAny()
                .orElseThrow();
    }

    private Answer rank(OrganisationId organisation, String with, UUID... interests) {
        var body = new HashMap<String, Object>(Map.of("interests", List.of(interests)));
        body.put("sharedWith", with);
        return story.post("/rankings", organisation, body);
    }
}
