// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class BodyHttpTest {
    private final Story story = Story.joined();
    private final UUID anna = story.join(MUNICIPALITY, "anna", "project-leader", "2026-01-01", null);
    private final UUID bram = story.join(ASSOCIATION, "bram", "project-member", "2026-02-01", "2026-12-31");
    private final UUID team =
            story.post("/bodies", MUNICIPALITY, body("2026-01-01")).id();

    @Test
    void who_sat_in_it_on_a_day_is_answered_with_role_and_name() {
        // Given
        seat(MUNICIPALITY, anna, "chair", "2026-01-01", null);

        // When
        var seated = seat(ASSOCIATION, bram, "member", "2026-02-01", null);

        // Then
        assertThat(seated.status()).isEqualTo(200);
        assertThat(sitting("2026-01-31")).containsExactly("chair Naam van anna of " + MUNICIPALITY);
        assertThat(sitting("2026-02-01"))
                .containsExactly("chair Naam van anna of " + MUNICIPALITY, "member Naam van bram of " + ASSOCIATION);
        assertThat(sitting("2027-01-01")).containsExactly("chair Naam van anna of " + MUNICIPALITY);
        assertThat(story.get("/bodies?validOn=2026-01-01", ASSOCIATION).textAt("/items/0/name"))
                .isEqualTo("Projectteam Zuid");
        assertThat(story.get("/bodies?validOn=2025-12-31", ASSOCIATION).items()).isEmpty();
    }

    @Test
    void there_is_one_chair_at_a_time() {
        // Given
        seat(MUNICIPALITY, anna, "chair", "2026-01-01", null);

        // When
        var second = seat(MUNICIPALITY, bram, "chair", "2026-03-01", null);

        // Then
        assertThat(second.problem()).isEqualTo("chair-taken");
    }

    @Test
    void the_chair_is_handed_over_on_a_day() {
        // Given
        seat(MUNICIPALITY, anna, "chair", "2026-01-01", null);
        var asMember = seat(MUNICIPALITY, anna, "member", "2026-03-01", null);

        // When
        var then = seat(MUNICIPALITY, bram, "chair", "2026-03-01", null);

        // Then
        assertThat(asMember.status()).isEqualTo(200);
        assertThat(then.status()).isEqualTo(200);
        assertThat(sitting("2026-02-28")).containsExactly("chair Naam van anna of " + MUNICIPALITY);
        assertThat(sitting("2026-03-01"))
                .containsExactlyInAnyOrder(
                        "member Naam van anna of " + MUNICIPALITY, "chair Naam van bram of " + ASSOCIATION);
    }

    @Test
    void who_leaves_the_wijkaanpak_leaves_its_bodies_and_was_known_to_sit_there_before() {
        // Given
        seat(ASSOCIATION, bram, "member", "2026-02-01", null);
        var known = Story.afterwards();

        // When
        story.post("/memberships/" + bram + "/departure", ASSOCIATION, Map.of("until", "2026-05-31"));

        // Then
        assertThat(sitting("2026-05-31")).hasSize(1);
        assertThat(sitting("2026-06-01")).isEmpty();
        assertThat(sitting("2026-06-01&asOf=" + known)).hasSize(1);
    }

    @Test
    void a_body_ends_with_all_its_seats() {
        // Given
        seat(MUNICIPALITY, anna, "chair", "2026-01-01", null);

        // When
        var dissolved = story.post("/bodies/" + team + "/dissolution", MUNICIPALITY, Map.of("until", "2026-06-30"));

        // Then
        assertThat(dissolved.status()).isEqualTo(200);
        assertThat(sitting("2026-06-30")).hasSize(1);
        assertThat(sitting("2026-07-01")).isEmpty();
    }

    @Test
    void a_body_that_ended_takes_nobody_any_more() {
        // Given
        story.post("/bodies/" + team + "/dissolution", MUNICIPALITY, Map.of("until", "2026-06-30"));

        // When
        var late = seat(MUNICIPALITY, anna, "member", "2026-07-01", null);

        // Then
        assertThat(late.problem()).isEqualTo("day-outside-body");
    }

    @Test
    void each_seats_its_own_members_and_who_leads_seats_all() {
        // When
        var another = seat(ASSOCIATION, anna, "member", "2026-02-01", null);
        var chair = seat(ASSOCIATION, bram, "chair", "2026-02-01", null);
        var formed = story.post("/bodies", ASSOCIATION, body("2026-01-01"));

        // Then
        assertThat(another.problem()).isEqualTo("member-of-another");
        assertThat(chair.problem()).isEqualTo("not-the-initiator");
        assertThat(formed.problem()).isEqualTo("not-the-initiator");
    }

    @Test
    void each_takes_its_own_members_out_whoever_seated_them() {
        // Given
        seat(MUNICIPALITY, bram, "member", "2026-02-01", null);

        // When
        var own = story.post(
                "/bodies/" + team + "/seats/" + bram + "/departure", ASSOCIATION, Map.of("until", "2026-03-31"));

        // Then
        assertThat(own.status()).isEqualTo(200);
        assertThat(sitting("2026-04-01")).isEmpty();
    }

    @Test
    void nobody_sits_there_longer_than_they_take_part() {
        // When
        var early = seat(ASSOCIATION, bram, "member", "2026-01-31", null);
        var late = seat(ASSOCIATION, bram, "member", "2026-02-01", "2027-01-01");
        var unknown = seat(ASSOCIATION, UUID.randomUUID(), "member", "2026-02-01", null);

        // Then
        assertThat(early.problem()).isEqualTo("seat-outside-membership");
        assertThat(late.problem()).isEqualTo("seat-outside-membership");
        assertThat(unknown.problem()).isEqualTo("membership-unknown");
    }

    @Test
    void to_who_takes_no_part_it_is_not_there() {
        // When
        var hidden = story.get("/bodies/" + team, STRANGER);

        // Then
        assertThat(hidden.status()).isEqualTo(404);
    }

    private Answer seat(OrganisationId by, UUID membership, String role, String from, String until) {
        var seat = new HashMap<String, Object>(Map.of("membership", membership, "role", role, "from", from));
        seat.put("until", until);
        return story.post("/bodies/" + team + "/seats", by, seat);
    }

    private List<String> sitting(String validOn) {
        return story.get("/bodies/" + team + "?validOn=" + validOn, ASSOCIATION)
                .at("/seats")
                .valueStream()
                .map(seat -> seat.path("role").asString() + " "
                        + seat.at("/directoryEntry/name").asString() + " of "
                        + seat.path("organisation").asString())
                .toList();
    }

    private static Map<String, Object> body(String from) {
        return Map.of("kind", "projectteam", "name", "Projectteam Zuid", "from", from);
    }
}
