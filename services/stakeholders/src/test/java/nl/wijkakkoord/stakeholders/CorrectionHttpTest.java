// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class CorrectionHttpTest {
    private final Story story = Story.joined();

    @Test
    void corrected_roles_are_what_is_known_now_and_the_mistake_is_what_was_known_then() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "project-leader", "2026-01-01", null);
        var known = Story.afterwards();

        // When
        var corrected = story.post(
                "/memberships/" + membership + "/corrections",
                MUNICIPALITY,
                roles(entry(membership), "2026-06-30", role("adviser", "2026-02-01"), role("contact", "2026-03-01")));

        // Then
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(inRole("adviser", "validOn=2026-02-15")).containsExactly(membership.toString());
        assertThat(inRole("contact", "validOn=2026-06-30")).contains(membership.toString());
        assertThat(inRole("contact", "validOn=2026-07-01")).doesNotContain(membership.toString());
        assertThat(inRole("project-leader", "validOn=2026-02-15")).isEmpty();
        assertThat(inRole("project-leader", "validOn=2026-02-15&asOf=" + known)).containsExactly(membership.toString());
        assertThat(membership(membership, "").path("roles")).hasSize(2);
        assertThat(membership(membership, "?version=1").at("/roles/0/role").asString())
                .isEqualTo("project-leader");
    }

    @Test
    void who_never_took_part_sits_in_no_body_and_is_member_on_no_day() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var body = story.post(
                        "/bodies", MUNICIPALITY, Map.of("kind", "projectteam", "name", "Team", "from", "2026-01-01"))
                .id();
        story.post(
                "/bodies/" + body + "/seats",
                MUNICIPALITY,
                Map.of("membership", membership, "role", "member", "from", "2026-02-01"));

        // When
        var never =
                story.post("/memberships/" + membership + "/corrections", MUNICIPALITY, roles(entry(membership), null));

        // Then
        assertThat(never.status()).isEqualTo(200);
        assertThat(inRole("adviser", "")).isEmpty();
        assertThat(story.get("/bodies/" + body, MUNICIPALITY).at("/seats")).isEmpty();
    }

    @Test
    void a_correction_of_a_membership_is_for_its_own_organisation_and_must_be_right() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", "2026-03-31");
        var path = "/memberships/" + membership + "/corrections";
        story.join(MUNICIPALITY, "anna", "contact", "2026-04-01", null);
        var body = roles(entry(membership), null, role("adviser", "2026-02-01"));

        // When
        var another = story.post(path, ASSOCIATION, body);
        var hidden = story.post(path, STRANGER, body);
        var nothing = story.post(path, MUNICIPALITY, roles(UUID.randomUUID(), null, role("adviser", "2026-02-01")));
        var reversed = story.post(
                path,
                MUNICIPALITY,
                roles(entry(membership), null, role("adviser", "2026-02-01"), role("contact", "2026-01-01")));
        var twice = story.post(path, MUNICIPALITY, roles(entry(membership), null, role("contact", "2026-02-01")));

        // Then
        assertThat(another.problem()).isEqualTo("not-a-contact");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(nothing.problem()).isEqualTo("entry-not-correctable");
        assertThat(reversed.problem()).isEqualTo("period-reversed");
        assertThat(twice.problem()).isEqualTo("already-in-role");
        assertThat(membership(membership, "").path("version").asInt()).isOne();
    }

    @Test
    void a_name_is_corrected_in_the_directory_and_in_no_event() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);
        var path = "/memberships/" + membership + "/directory-entry";
        var right = Map.of("name", "Anna de Goede", "email", "anna.degoede@voorbeeld.example");

        // When
        var byAnother = story.send("PUT", path, ASSOCIATION, right, "If-Match", "\"1\"");
        var corrected = story.send("PUT", path, MUNICIPALITY, right, "If-Match", "\"1\"");
        var erased = story.send("DELETE", path, MUNICIPALITY, null, "If-Match", "\"2\"");
        var late = story.send("PUT", path, MUNICIPALITY, right, "If-Match", "\"3\"");

        // Then
        assertThat(byAnother.problem()).isEqualTo("entry-of-another");
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(erased.status()).isEqualTo(200);
        assertThat(late.problem()).isEqualTo("entry-already-erased");
        assertThat(membership(membership, "").has("directoryEntry")).isFalse();
        assertThat(events("convert_from(payload, 'UTF8') like '%de Goede%'")).isEmpty();
    }

    @Test
    void a_corrected_name_is_what_the_directory_says() {
        // Given
        var membership = story.join(MUNICIPALITY, "anna", "adviser", "2026-01-01", null);

        // When
        story.send(
                "PUT",
                "/memberships/" + membership + "/directory-entry",
                MUNICIPALITY,
                Map.of("name", "Anna de Goede", "email", "anna.degoede@voorbeeld.example"),
                "If-Match",
                "\"1\"");

        // Then
        assertThat(membership(membership, "").at("/directoryEntry/name").asString())
                .isEqualTo("Anna de Goede");
    }

    @Test
    void a_party_that_was_invited_under_a_wrong_name_corrects_it_itself() {
        // Given
        var known = Story.afterwards();
        var correction = correction("housing-association");

        // When
        var deciding = story.post("/parties/" + ASSOCIATION + "/corrections", ASSOCIATION, correction("facilitator"));
        var initiator = story.post("/parties/" + ASSOCIATION + "/corrections", MUNICIPALITY, correction);
        var itself = story.post("/parties/" + ASSOCIATION + "/corrections", ASSOCIATION, correction);

        // Then
        assertThat(initiator.problem()).isEqualTo("not-a-contact");
        assertThat(itself.status()).isEqualTo(200);
        assertThat(deciding.problem()).isEqualTo("capacity-stands");
        assertThat(nameOfAssociation("")).isEqualTo("Stichting De Voorbeeldhof");
        assertThat(nameOfAssociation("?asOf=" + known)).isEqualTo("Woningcorporatie De Voorbeeldhof");
    }

    @Test
    void an_organisation_that_was_invited_by_mistake_is_invited_no_more() {
        // Given
        story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        var mistake = latest("party-invited");
        var withdrawal = Map.of("entry", mistake, "reason", "Bedoeld was een ander");

        // When
        var withdrawn = story.post("/parties/" + STRANGER + "/withdrawal", MUNICIPALITY, withdrawal);
        var accepting = story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));
        var again = story.post("/parties/" + STRANGER + "/withdrawal", MUNICIPALITY, withdrawal);

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(accepting.problem()).isEqualTo("not-invited");
        assertThat(again.status()).isEqualTo(404);

        assertThat(story.get("/parties", MUNICIPALITY).items()).hasSize(2);
        assertThat(story.get("/wijkaanpakken", STRANGER).items().valueStream())
                .noneMatch(item ->
                        item.path("id").asString().equals(story.wijkaanpak().toString()));
    }

    @Test
    void a_party_was_not_invited_by_mistake() {
        // Given
        story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        var withdrawal = Map.of("entry", latest("party-invited"), "reason", "Bedoeld was een ander");

        // When
        var party = story.post("/parties/" + ASSOCIATION + "/withdrawal", MUNICIPALITY, withdrawal);

        // Then
        assertThat(party.problem()).isEqualTo("already-a-party");
    }

    private static Map<String, Object> roles(UUID entry, String until, Map<?, ?>... roles) {
        var body = new HashMap<String, Object>(
                Map.of("entry", entry, "reason", "Verkeerd overgenomen", "roles", List.of(roles)));
        body.put("until", until);
        return body;
    }

    private static Map<String, String> role(String role, String from) {
        return Map.of("role", role, "from", from);
    }

    private Map<String, Object> correction(String kind) {
        return body("""
            {"entry": "%s", "reason": "Zo staat het in het handelsregister", "kind": "%s", "name": "Stichting De Voorbeeldhof"}
            """, latest("party-admitted"), kind);
    }

    private static UUID entry(UUID membership) {
        return events("aggregate_identifier = '" + membership + "'").getLast();
    }

    private UUID latest(String type) {
        return events("aggregate_identifier = '" + story.wijkaanpak() + "' and payload_type like '%." + type + ".%'")
                .getLast();
    }

    private static List<UUID> events(String which) {
        return RunningService.bean(JdbcClient.class)
                .sql("select event_identifier::uuid from event where " + which + " order by sequence_number")
                .query(UUID.class)
                .list();
    }

    private JsonNode membership(UUID membership, String moment) {
        return story.get("/memberships/" + membership + moment, MUNICIPALITY).json();
    }

    private String nameOfAssociation(String moment) {
        return story.get("/parties" + moment, MUNICIPALITY)
                .items()
                .valueStream()
                .filter(item -> item.path("organisation").asString().equals(ASSOCIATION.value()))
                .map(item -> item.path("name").asString())
                .findAny()
                .orElseThrow();
    }

    private List<String> inRole(String role, String moment) {
        return story.get("/members?role=" + role + "&" + moment, MUNICIPALITY).texts("/items", "/membership");
    }
}
