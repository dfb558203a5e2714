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

    private Answer rank(OrganisationId organisation, String with, UUID... interests) {
        var body = new HashMap<String, Object>(Map.of("interests", List.of(interests)));
        body.put("sharedWith", with);
        return story.post("/rankings", organisation, body);
    }
}
