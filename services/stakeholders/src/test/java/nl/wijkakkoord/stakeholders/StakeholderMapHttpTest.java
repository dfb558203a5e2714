// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class StakeholderMapHttpTest {
    private static final String SHOPKEEPERS = "ondernemers winkelstraat";

    private final Story story = Story.joined();

    @Test
    void a_group_that_is_no_party_stands_on_the_map_of_the_wijkaanpak_for_all_parties() {
        // When
        var made = story.post("/assessments", MUNICIPALITY, group("wijkaanpak", 2, 5, "2026-01-01"));

        // Then
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/stakeholders/v1/assessments/" + made.id());
        assertThat(map("", ASSOCIATION)).containsExactly(SHOPKEEPERS + " 2/5");
        var others = story.get("/assessments/" + made.id(), ASSOCIATION).json();
        assertThat(others.at("/words/0/words/reason").asString()).isEqualTo("Zij verliezen hun klanten.");
        assertThat(others.at("/allowedActions/0/code").asString()).isEqualTo("assessment-of-another");
    }

    @Test
    void a_revision_holds_from_its_day_and_was_not_known_before() {
        // Given
        var assessment = story.post("/assessments", MUNICIPALITY, group("wijkaanpak", 2, 5, "2026-01-01"))
                .id();
        var known = Story.afterwards();

        // When
        var revised = story.post("/assessments/" + assessment + "/revisions", MUNICIPALITY, revision(4, "2026-03-02"));

        // Then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(map("?validOn=2026-03-01", ASSOCIATION)).containsExactly(SHOPKEEPERS + " 2/5");
        assertThat(map("?validOn=2026-03-02", ASSOCIATION)).containsExactly(SHOPKEEPERS + " 4/5");
        assertThat(map("?validOn=2026-03-02&asOf=" + known, ASSOCIATION)).containsExactly(SHOPKEEPERS + " 2/5");
        assertThat(map("?validOn=2025-12-31", ASSOCIATION)).isEmpty();
        var before = story.get("/assessments/" + assessment + "?asOf=" + known, ASSOCIATION)
                .json();
        assertThat(before.path("words")).hasSize(1);
        assertThat(before.path("places")).hasSize(1);
    }

    @Test
    void who_is_taken_off_the_map_stays_on_that_of_earlier_days() {
        // Given
        var assessment = story.post("/assessments", MUNICIPALITY, group("wijkaanpak", 2, 5, "2026-01-01"))
                .id();

        // When
        story.post("/assessments/" + assessment + "/removal", MUNICIPALITY, Map.of("until", "2026-02-28"));

        // Then
        assertThat(map("", ASSOCIATION)).isEmpty();
        assertThat(map("?validOn=2026-02-28", ASSOCIATION)).hasSize(1);
    }

    @Test
    void an_own_map_is_for_nobody_else_not_even_by_its_addresses_or_on_the_topic() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", "2026-01-01"));

        // When
        var own = story.post("/assessments", MUNICIPALITY, party("own", ASSOCIATION));
        var removals = Stream.of(ASSOCIATION, AUDITOR)
                .map(other -> story.post("/assessments/" + own.id() + "/removal", other, Map.of("until", "2026-02-28")))
                .toList();

        // Then
        assertThat(removals).extracting(Answer::status).containsExactly(404, 404);
        assertThat(map("?map=own", MUNICIPALITY)).containsExactly(ASSOCIATION + " 5/4");
        assertThat(map("?map=wijkaanpak", MUNICIPALITY)).isEmpty();
        for (var other : List.of(ASSOCIATION, AUDITOR)) {
            assertThat(map("", other)).isEmpty();
            assertThat(story.get("/assessments/" + own.id(), other).status()).isEqualTo(404);
        }
        assertThat(story.get("/stakeholder-map", STRANGER).status()).isEqualTo(404);
        assertThat(eventsOf(own.id())).doesNotContain("tegen").doesNotContain("influence");
    }

    @Test
    void a_stakeholder_is_assessed_once_by_each_organisation_on_each_map() {
        // Given
        story.post("/assessments", MUNICIPALITY, group("wijkaanpak", 2, 5, "2026-01-01"));

        // When
        var again = story.post("/assessments", MUNICIPALITY, group("wijkaanpak", 3, 3, "2026-02-01"));
        var byAnother = story.post("/assessments", ASSOCIATION, group("wijkaanpak", 1, 1, "2026-02-01"));

        // Then
        assertThat(again.problem()).isEqualTo("already-assessed");
        assertThat(byAnother.status()).isEqualTo(201);
        assertThat(map("", MUNICIPALITY)).containsExactlyInAnyOrder(SHOPKEEPERS + " 2/5", SHOPKEEPERS + " 1/1");
    }

    @Test
    void what_is_erased_leaves_its_place_without_words() {
        // Given
        var assessment = story.post("/assessments", MUNICIPALITY, group("wijkaanpak", 2, 5, "2026-01-01"))
                .id();

        // When
        var erased = story.post("/assessments/" + assessment + "/erasure", MUNICIPALITY, Map.of("reason", "Onjuist"));
        var revised = story.post("/assessments/" + assessment + "/revisions", MUNICIPALITY, revision(4, "2026-03-02"));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var item = story.get("/stakeholder-map", ASSOCIATION).at("/items/0");
        assertThat(item.path("assessment").asString()).isEqualTo(assessment.toString());
        assertThat(item.has("stakeholder")).isFalse();
        assertThat(revised.problem()).isEqualTo("words-erased");
    }

    @Test
    void every_part_that_is_not_right_is_named() {
        // Given
        var body = new HashMap<>(group("wijkaanpak", 0, 6, "2026-01-01"));
        body.put("reason", " ");
        body.remove("map");

        // When
        var refused = story.post("/assessments", MUNICIPALITY, body);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.texts("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/influence", "/interest", "/reason", "/map");
    }

    private List<String> map(String query, OrganisationId reader) {
        return story.get("/stakeholder-map" + query, reader)
                .items()
                .valueStream()
                .map(item -> item.at("/stakeholder/name").asString("")
                        + item.at("/stakeholder/organisation").asString("")
                        + " "
                        + item.path("influence").asInt()
                        + "/"
                        + item.path("interest").asInt())
                .toList();
    }

    private static Map<String, Object> group(String map, int influence, int interest, String from) {
        return Map.of(
                "map", map,
                "name", SHOPKEEPERS,
                "influence", influence,
                "interest", interest,
                "reason", "Zij verliezen hun klanten.",
                "from", from);
    }

    private static Map<String, Object> party(String map, OrganisationId organisation) {
        return body("""
            {"map": "%s", "organisation": "%s", "influence": 5, "interest": 4, "reason": "Is nog tegen.", "from": "2026-01-01"}
            """, map, organisation);
    }

    private static Map<String, Object> revision(int influence, String from) {
        return Map.of("influence", influence, "interest", 5, "reason", "Zij hebben zich verenigd.", "from", from);
    }

    private static String eventsOf(UUID aggregate) {
        return String.join("", Story.stored(aggregate));
    }
}
