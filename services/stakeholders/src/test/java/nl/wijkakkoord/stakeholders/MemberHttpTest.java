// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningService.class)
class MemberHttpTest {

    @Test
    @Tag("row-4-14")
    void who_was_project_leader_on_a_day_is_answered_with_organisation_period_and_mandate() {
        // Given
        var story = Story.joined();
        var first = story.memberOf(story.join(MUNICIPALITY, "anna", "project-leader", "2026-01-01", "2026-06-30"));
        var second = story.memberOf(story.join(MUNICIPALITY, "bram", "project-leader", "2026-07-01", null));
        story.join(MUNICIPALITY, "cato", "project-member", "2026-01-01", null);
        var mandate = story.post("/mandates", MUNICIPALITY, Story.mandate(first, "2026-02-01", "2026-06-30"));

        // When
        var spring = story.get("/members?role=project-leader&validOn=2026-03-09", ASSOCIATION)
                .json();
        var january = story.get("/members?role=project-leader&validOn=2026-01-15", ASSOCIATION)
                .json();
        var autumn = story.get("/members?role=project-leader&validOn=2026-10-01", ASSOCIATION)
                .json();
        var before = story.get("/members?role=project-leader&validOn=2025-12-31", ASSOCIATION)
                .json();

        // Then
        assertThat(spring.path("items")).hasSize(1);
        var anna = spring.at("/items/0");
        assertThat(anna.path("member").asString()).isEqualTo(first.toString());
        assertThat(anna.path("organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(anna.path("from").asString()).isEqualTo("2026-01-01");
        assertThat(anna.path("until").asString()).isEqualTo("2026-06-30");
        assertThat(anna.at("/directoryEntry/name").asString()).isEqualTo("Naam van anna");
        assertThat(anna.at("/mandates/0/mandate").asString())
                .isEqualTo(mandate.id().toString());
        assertThat(anna.at("/mandates/0/grantingBody").asString()).isEqualTo("College van B&W");
        assertThat(january.at("/items/0/mandates")).isEmpty();
        assertThat(autumn.path("items")).hasSize(1);
        assertThat(autumn.at("/items/0/member").asString()).isEqualTo(second.toString());
        assertThat(before.path("items")).isEmpty();
    }

    @Test
    @Tag("row-4-14")
    void what_was_known_then_is_kept_apart_from_what_is_known_now() {
        // Given
        var story = Story.joined();
        var before = Story.afterwards();
        var membership = story.join(MUNICIPALITY, "anna", "project-leader", "2026-01-01", null);
        var known = Story.afterwards();
        story.post(
                "/memberships/" + membership + "/role-changes",
                MUNICIPALITY,
                Map.of("role", "board-member", "from", "2026-02-01"));

        // When
        var now = items(story, "role=project-leader&validOn=2026-03-09");
        var then = items(story, "role=project-leader&validOn=2026-03-09&asOf=" + known);
        var earlier = items(story, "role=project-leader&validOn=2026-03-09&asOf=" + before);
        var january = items(story, "role=project-leader&validOn=2026-01-15");

        // Then
        assertThat(now).isEmpty();
        assertThat(then).containsExactly(membership.toString());
        assertThat(earlier).isEmpty();
        assertThat(january).containsExactly(membership.toString());
        assertThat(story.get("/memberships/" + membership + "?asOf=" + known, MUNICIPALITY)
                        .at("/roles"))
                .hasSize(1);
    }

    @Test
    @Tag("row-4-14")
    void a_role_that_is_recorded_late_leaves_the_one_that_begins_later() {
        // Given
        var story = Story.joined();
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var changes = "/memberships/" + membership + "/role-changes";
        story.post(changes, MUNICIPALITY, Map.of("role", "project-leader", "from", "2026-05-01"));
        var known = Story.afterwards();

        // When
        var late = story.post(changes, MUNICIPALITY, Map.of("role", "project-member", "from", "2026-03-01"));

        // Then
        assertThat(late.status()).isEqualTo(200);
        assertThat(items(story, "role=adviser&validOn=2026-02-28")).hasSize(1);
        assertThat(items(story, "role=project-member&validOn=2026-04-30")).hasSize(1);
        assertThat(items(story, "role=project-leader&validOn=2026-05-01")).hasSize(1);
        assertThat(items(story, "role=project-leader&validOn=2030-01-01")).hasSize(1);
        assertThat(items(story, "role=adviser&validOn=2026-04-30&asOf=" + known))
                .hasSize(1);
        assertThat(story.get("/memberships/" + membership, ASSOCIATION)
                        .json()
                        .path("roles")
                        .findValuesAsString("role"))
                .containsExactly("adviser", "project-member", "project-leader");
    }

    @Test
    void who_left_is_no_longer_a_member_after_the_last_day() {
        // Given
        var story = Story.joined();
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);

        // When
        var left = story.post("/memberships/" + membership + "/departure", MUNICIPALITY, Map.of("until", "2026-03-31"));

        // Then
        assertThat(left.status()).isEqualTo(200);
        assertThat(items(story, "role=adviser&validOn=2026-03-31")).hasSize(1);
        assertThat(items(story, "role=adviser&validOn=2026-04-01")).isEmpty();
    }

    @Test
    void an_organisation_keeps_its_own_members_and_nobody_elses() {
        // Given
        var story = Story.joined();
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);

        // When
        var changed = story.post(
                "/memberships/" + membership + "/role-changes",
                ASSOCIATION,
                Map.of("role", "board-member", "from", "2026-02-01"));
        var left = story.post("/memberships/" + membership + "/departure", ASSOCIATION, Map.of("until", "2026-03-31"));
        var hidden = story.post("/memberships/" + membership + "/departure", STRANGER, Map.of("until", "2026-03-31"));
        var joined = story.post("/members", STRANGER, Story.member("eva", "contact", "2026-01-01", null));

        // Then
        assertThat(changed.status()).isEqualTo(403);
        assertThat(changed.problem()).isEqualTo("not-a-contact");
        assertThat(left.problem()).isEqualTo("not-a-contact");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(joined.status()).isEqualTo(404);
        assertThat(items(story, "role=adviser&validOn=2026-04-01")).hasSize(1);
    }

    @Test
    void who_could_never_act_for_the_organisation_cannot_join() {
        // Given
        var story = Story.started();
        var member = new HashMap<>(Story.member("anna", "adviser", "2026-01-01", null));
        member.put("issuer", "https://elsewhere.example");

        // When
        var refused = story.post("/members", MUNICIPALITY, member);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("issuer-not-of-organisation");
        assertThat(items(story, "role=adviser")).isEmpty();
    }

    @Test
    void the_same_person_can_take_part_again_but_not_twice_at_once_in_one_role() {
        // Given
        var story = Story.started();
        var first = story.memberOf(story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", "2026-03-31"));

        // When
        var again = story.memberOf(story.join(MUNICIPALITY, "anna", "adviser", "2026-06-01", null));
        var twice = new HashMap<>(Story.member("anna", "adviser", "2026-07-01", null));
        twice.put("subject", "anna of " + MUNICIPALITY);
        var refused = story.post("/members", MUNICIPALITY, twice);

        // Then
        assertThat(again).isEqualTo(first);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("already-in-role");
    }

    @Test
    void an_unknown_role_or_a_reversed_period_is_refused() {
        // Given
        var story = Story.started();

        // When
        var role = story.post("/members", MUNICIPALITY, Story.member("anna", "boss", "2026-01-01", null));
        var period = story.post("/members", MUNICIPALITY, Story.member("anna", "adviser", "2026-01-02", "2026-01-01"));

        // Then
        assertThat(role.status()).isEqualTo(400);
        assertThat(role.textAt("/errors/0/pointer")).isEqualTo("/role");
        assertThat(period.status()).isEqualTo(400);
        assertThat(period.problem()).isEqualTo("period-reversed");
    }

    @Test
    void a_name_is_erased_by_its_own_organisation_in_the_version_that_it_saw() {
        // Given
        var story = Story.joined();
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var path = "/memberships/" + membership + "/directory-entry";

        // When
        var withoutVersion = story.send("DELETE", path, MUNICIPALITY, null);
        var stale = story.send("DELETE", path, MUNICIPALITY, null, "If-Match", "\"9\"");
        var byAnother = story.send("DELETE", path, ASSOCIATION, null, "If-Match", "\"1\"");

        // Then
        assertThat(withoutVersion.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(byAnother.problem()).isEqualTo("entry-of-another");
    }

    @Test
    void a_name_can_be_erased_and_history_stays() {
        // Given
        var story = Story.joined();
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var path = "/memberships/" + membership + "/directory-entry";

        // When
        var erased = story.send("DELETE", path, MUNICIPALITY, null, "If-Match", "\"1\"");

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var read = story.get("/memberships/" + membership, ASSOCIATION).json();
        assertThat(read.path("directoryEntry").isMissingNode()).isTrue();
        assertThat(read.path("roles")).hasSize(1);
        var listed = story.get("/members?role=adviser", ASSOCIATION).json();
        assertThat(listed.at("/items/0/directoryEntry").isMissingNode()).isTrue();
    }

    @Test
    void names_of_many_are_asked_at_once_and_who_was_erased_or_never_was_a_member_has_none() {
        // Given
        var story = Story.joined();
        var anna = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var bram = story.join(MUNICIPALITY, "bram", "adviser", "2026-01-01", null);
        var members = Stream.of(anna, bram)
                .map(membership -> story.get("/memberships/" + membership, ASSOCIATION)
                        .json()
                        .path("member")
                        .asString())
                .toList();
        var path = "/wijkaanpakken/" + story.wijkaanpak() + "/members/names?ids=";
        var ids = String.join(",", members.get(1), UUID.randomUUID().toString(), members.get(0), members.get(1));
        story.send("DELETE", "/memberships/" + bram + "/directory-entry", MUNICIPALITY, null, "If-Match", "\"1\"");

        // When
        var names = story.get(path + ids, ASSOCIATION);

        // Then
        assertThat(names.texts("/items", "/member"))
                .hasSize(3)
                .startsWith(members.get(1))
                .endsWith(members.get(0));
        assertThat(names.textAt("/items/2/name")).isEqualTo("Naam van anna");
        assertThat(names.textAt("/items/2/organisation")).isEqualTo(MUNICIPALITY.value());
        assertThat(names.at("/items/0").has("name")).isFalse();
        assertThat(names.at("/items/1").has("name")).isFalse();
        assertThat(story.get(path + ids, STRANGER).status()).isEqualTo(404);
        assertThat(story.get(path + "iemand", ASSOCIATION).status()).isEqualTo(400);
        var tooMany = String.join(",", Collections.nCopies(101, members.getFirst()));
        assertThat(story.get(path + tooMany, ASSOCIATION).problem()).isEqualTo("input-invalid");
    }

    @Test
    void a_member_can_erase_its_own_name() {
        // Given
        var story = Story.joined();
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var path = "/stakeholders/v1/memberships/" + membership + "/directory-entry";

        // When
        var colleague = RunningService.http()
                .send("DELETE", path, Story.token("bram", MUNICIPALITY), null, "If-Match", "\"1\"");
        var itself = RunningService.http()
                .send("DELETE", path, Story.token("anna", MUNICIPALITY), null, "If-Match", "\"1\"");

        // Then
        assertThat(colleague.problem()).isEqualTo("entry-of-another");
        assertThat(itself.status()).isEqualTo(200);
    }

    @Test
    void no_event_holds_a_name_an_address_an_issuer_or_a_subject() {
        // Given
        var story = Story.started();
        story.join(MUNICIPALITY, "marieke", "adviser", "2026-01-01", null);

        // When
        var telling =
                RunningService.bean(JdbcClient.class).sql("""
                    select count(*) from event
                    where convert_from(payload, 'UTF8') ~ 'marieke|voorbeeld.example|127.0.0.1'
                       or convert_from(meta_data, 'UTF8') ~ 'marieke|voorbeeld.example|127.0.0.1'
                    """).query(Long.class).single();

        // Then
        assertThat(telling).isZero();
    }

    @Test
    void members_are_listed_page_by_page_without_a_hole() {
        // Given
        var story = Story.started();
        for (var subject : List.of("anna", "bram", "cato")) {
            story.join(MUNICIPALITY, subject, "adviser", "2026-01-01", null);
        }

        // When
        var first = story.get("/members?limit=3", MUNICIPALITY);
        var next = first.header("Link").replaceAll("^<|>.*$", "");
        var second = RunningService.http().get(next, Story.token(Story.DESK, MUNICIPALITY));

        // Then
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(1);
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(first.items().valueStream().toList()).doesNotContain(second.at("/items/0"));
    }

    private static List<String> items(Story story, String query) {
        return story.get("/members?" + query, MUNICIPALITY).texts("/items", "/membership");
    }
}
