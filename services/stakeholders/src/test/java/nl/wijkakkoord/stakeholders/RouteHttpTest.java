// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class RouteHttpTest {
    private final Story story = Story.joined();

    @Test
    void a_route_is_planned_by_who_leads() {
        // When
        var byAnother = planned(ASSOCIATION, null);
        var planned = planned(MUNICIPALITY, null);

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-the-initiator");
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.header("Location")).endsWith("/wijkaanpakken/" + story.wijkaanpak() + "/route");
        assertThat(story.get("/route", STRANGER).status()).isEqualTo(404);
    }

    @Test
    void a_route_is_planned_once() {
        // Given
        planned(MUNICIPALITY, null);

        // When
        var again = planned(MUNICIPALITY, null);

        // Then
        assertThat(again.problem()).isEqualTo("route-exists");
    }

    @Test
    void a_route_names_a_version_of_the_direction_only_when_it_was_submitted() {
        // Given
        var direction = story.post("/directions", MUNICIPALITY, Story.statement("Woonlasten blijven gelijk."))
                .id();
        var draft = planned(MUNICIPALITY, 1);
        var submitted = story.post("/directions/" + direction + "/submission", MUNICIPALITY, null);

        // When
        var planned = planned(MUNICIPALITY, 1);

        // Then
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(draft.status()).isEqualTo(400);
        assertThat(draft.problem()).isEqualTo("unknown-direction-version");
        assertThat(planned.status()).isEqualTo(201);
        assertThat(route("").at("/baselines/0/direction/id").asString()).isEqualTo(direction.toString());
    }

    @Test
    void each_change_is_logged_with_its_reason_and_a_baseline_keeps_the_earlier_one() {
        // Given
        planned(MUNICIPALITY, null);
        story.post(
                "/route/steps/wup/planning", MUNICIPALITY, Map.of("planned", "2027-06-20", "reason", "Eerder klaar."));
        story.post("/route/baselines", MUNICIPALITY, Map.of("reason", "Een jaar verder."));

        // When
        story.post("/route/steps/wup/planning", MUNICIPALITY, Map.of("planned", "2027-07-01", "reason", "Toch later."));

        // Then
        assertThat(step(route("")).path("days").asInt()).isEqualTo(11);
        assertThat(step(route("")).path("changes")).hasSize(1);
        assertThat(step(route("?baseline=1")).path("days").asInt()).isEqualTo(1);
        assertThat(step(route("?baseline=1")).path("changes")).hasSize(2);
        assertThat(step(route("?version=2")).path("days").asInt()).isEqualTo(-10);
        assertThat(story.get("/route?baseline=3", ASSOCIATION).status()).isEqualTo(404);
    }

    @Test
    void a_step_that_is_not_there_is_not_changed() {
        // Given
        planned(MUNICIPALITY, null);

        // When
        var unknown = story.post("/route/steps/feest/dropping", MUNICIPALITY, Map.of("reason", "Vervalt."));

        // Then
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("unknown-step");
        assertThat(story.get("/route", ASSOCIATION).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void nothing_is_logged_without_a_reason_or_a_change() {
        // Given
        planned(MUNICIPALITY, null);

        // When
        var unexplained = story.post("/route/steps/wup/planning", MUNICIPALITY, Map.of("planned", "2027-07-01"));
        var unchanged = story.post("/route/baselines", MUNICIPALITY, Map.of("reason", "Nog eens."));

        // Then
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unchanged.problem()).isEqualTo("route-unchanged");
        assertThat(story.get("/route", ASSOCIATION).header("ETag")).isEqualTo("\"1\"");
    }

    private Answer planned(OrganisationId by, Integer directionVersion) {
        var step = Map.of("name", "wup", "title", "Wijkuitvoeringsplan vastgesteld", "planned", "2027-06-30");
        var body = new HashMap<String, Object>(Map.of("steps", List.of(step), "reason", "Startbijeenkomst."));
        body.put("directionVersion", directionVersion);
        return story.post("/route", by, body);
    }

    private JsonNode route(String query) {
        return story.get("/route" + query, ASSOCIATION).json();
    }

    private static JsonNode step(JsonNode route) {
        return route.at("/steps/0");
    }
}
