// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Amounts;
import nl.wijkakkoord.platform.testing.Everywhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningService.class)
class MandateHttpTest {
    private final Story story = Story.joined();
    private final UUID member = story.memberOf(story.join(MUNICIPALITY, "anna", "board-member", "2026-01-01", null));

    @Test
    void a_mandate_shows_what_it_covers_and_what_it_rests_on() {
        // When
        var granted = story.post("/mandates", MUNICIPALITY, Story.mandate(member, "2026-03-01", "2099-12-31"));

        // Then
        assertThat(granted.status()).isEqualTo(201);
        assertThat(granted.header("Location")).isEqualTo("/stakeholders/v1/mandates/" + granted.id());
        var own = story.get("/mandates/" + granted.id(), MUNICIPALITY).json();
        assertThat(own.path("member").asString()).isEqualTo(member.toString());
        assertThat(own.path("maximumCents").asLong()).isEqualTo(25_000_000);
        assertThat(own.at("/subjects/0").asString()).isEqualTo("direction");
        assertThat(own.at("/evidence/title").asString()).isEqualTo("Collegebesluit");
        assertThat(own.at("/allowedActions/0/allowed").asBoolean()).isTrue();
        var others = story.get("/mandates/" + granted.id(), ASSOCIATION).json();
        assertThat(others.at("/allowedActions/0/code").asString()).isEqualTo("not-a-contact");
    }

    @Test
    void a_withdrawn_mandate_holds_until_that_day_and_was_known_to_hold_before() {
        // Given
        var mandate = story.post("/mandates", MUNICIPALITY, Story.mandate(member, "2026-03-01", null))
                .id();
        var known = Story.afterwards();

        // When
        var withdrawn = story.post(
                "/mandates/" + mandate + "/withdrawal",
                MUNICIPALITY,
                Map.of("from", "2026-04-01", "reason", "Portefeuille overgedragen"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(holding("validOn=2026-03-31")).containsExactly(mandate.toString());
        assertThat(holding("validOn=2026-04-01")).isEmpty();
        assertThat(holding("validOn=2026-04-01&asOf=" + known)).containsExactly(mandate.toString());
        assertThat(story.get("/mandates/" + mandate, ASSOCIATION).textAt("/withdrawal/reason"))
                .isEqualTo("Portefeuille overgedragen");
    }

    @Test
    void why_it_was_withdrawn_or_corrected_goes_with_the_person_and_is_in_no_event() {
        // Given
        var why = "Langdurig ziek " + UUID.randomUUID();
        var membership = story.join(MUNICIPALITY, "carla", "board-member", "2026-01-01", null);
        var mandate = story.post(
                        "/mandates", MUNICIPALITY, Story.mandate(story.memberOf(membership), "2026-03-01", null))
                .id();
        story.post("/mandates/" + mandate + "/withdrawal", MUNICIPALITY, Map.of("from", "2026-04-01", "reason", why));
        var before = story.get("/mandates/" + mandate, ASSOCIATION);
        var stored = stored(why);

        // When
        var erased = story.post("/memberships/" + membership + "/person-erasure", MUNICIPALITY, null);

        // Then
        assertThat(before.textAt("/withdrawal/reason")).isEqualTo(why);
        assertThat(before.json().path("reasons")).hasSize(1);
        assertThat(stored).containsExactly("words");
        assertThat(erased.json().path("went").findValuesAsString("kind"))
                .containsExactly("name-and-address", "reasons-of-corrections-and-withdrawals");
        assertThat(erased.json().at("/went/1/count").asInt()).isOne();
        assertThat(erased.json().path("stayed").findValuesAsString("kind")).contains("mandates");
        var after = story.get("/mandates/" + mandate, ASSOCIATION);
        assertThat(after.json().at("/version")).isEqualTo(before.json().at("/version"));
        assertThat(after.json().at("/withdrawal").has("reason")).isFalse();
        assertThat(after.textAt("/withdrawal/from")).isEqualTo("2026-04-01");
        assertThat(after.json().at("/reasons/0").has("digest")).isTrue();
        assertThat(stored(why)).isEmpty();
    }

    @Test
    void a_mandate_does_not_hold_on_a_day_on_which_its_holder_is_no_member() {
        // Given
        var membership = story.join(MUNICIPALITY, "bram", "board-member", "2026-01-01", null);
        var mandate = story.post(
                        "/mandates", MUNICIPALITY, Story.mandate(story.memberOf(membership), "2026-02-01", null))
                .id();
        var known = Story.afterwards();

        // When
        var left = story.post("/memberships/" + membership + "/departure", MUNICIPALITY, Map.of("until", "2026-03-31"));

        // Then
        assertThat(left.status()).isEqualTo(200);
        assertThat(holding("validOn=2026-03-31")).contains(mandate.toString());
        assertThat(holding("validOn=2026-04-01")).doesNotContain(mandate.toString());
        assertThat(holding("validOn=2030-01-01")).doesNotContain(mandate.toString());
        assertThat(holding("validOn=2030-01-01&asOf=" + known)).contains(mandate.toString());
    }

    @Test
    void the_mandates_of_a_party_that_leaves_hold_until_its_last_day() {
        // Given
        var bram = story.memberOf(story.join(ASSOCIATION, "bram", "board-member", "2026-01-01", null));
        var mandate = story.post("/mandates", ASSOCIATION, Story.mandate(bram, "2026-02-01", null))
                .id();
        var last = Story.today().plusDays(9);

        // When
        var left = story.post("/departure", ASSOCIATION, Map.of("until", last.toString(), "reason", "Verkocht."));

        // Then
        assertThat(left.status()).isEqualTo(200);
        assertThat(holding("validOn=" + last)).contains(mandate.toString());
        assertThat(holding("validOn=" + last.plusDays(1))).doesNotContain(mandate.toString());
    }

    @Test
    void a_mandate_withdrawn_from_its_first_day_never_held() {
        // Given
        var mandate = story.post("/mandates", MUNICIPALITY, Story.mandate(member, "2026-03-01", null))
                .id();

        // When
        story.post(
                "/mandates/" + mandate + "/withdrawal",
                MUNICIPALITY,
                Map.of("from", "2026-03-01", "reason", "Vergissing"));

        // Then
        assertThat(holding("validOn=2026-03-01")).isEmpty();
    }

    @Test
    void what_does_not_name_an_entry_of_the_mandate_corrects_nothing() {
        // Given
        var mandate = story.post("/mandates", MUNICIPALITY, Story.mandate(member, "2026-03-01", null))
                .id();
        var body = new HashMap<>(Story.mandate(member, "2026-02-01", null));
        body.remove("member");
        body.put("entry", UUID.randomUUID());
        body.put("reason", "Verkeerde datum");

        // When
        var refused = story.post("/mandates/" + mandate + "/corrections", MUNICIPALITY, body);
        var hidden = story.post("/mandates/" + mandate + "/corrections", STRANGER, body);

        // Then
        assertThat(refused.problem()).isEqualTo("entry-not-correctable");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(holding("validOn=2026-02-15")).isEmpty();
    }

    @Test
    void only_its_own_organisation_grants_and_withdraws() {
        // Given
        var mandate = story.post("/mandates", MUNICIPALITY, Story.mandate(member, "2026-03-01", null))
                .id();
        var withdrawal = Map.of("from", "2026-04-01", "reason", "Reden");

        // When
        var granted = story.post("/mandates", ASSOCIATION, Story.mandate(member, "2026-03-01", null));
        var withdrawn = story.post("/mandates/" + mandate + "/withdrawal", ASSOCIATION, withdrawal);
        var hidden = story.post("/mandates/" + mandate + "/withdrawal", STRANGER, withdrawal);

        // Then
        assertThat(granted.problem()).isEqualTo("not-a-member");
        assertThat(withdrawn.problem()).isEqualTo("not-a-contact");
        assertThat(hidden.status()).isEqualTo(404);
    }

    @Test
    void a_member_without_that_role_grants_nothing() {
        // Given
        var address = "/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + "/mandates";
        var boardMember = Story.token("anna", MUNICIPALITY);

        // When
        var refused = RunningService.http().post(address, boardMember, Story.mandate(member, "2026-03-01", null));

        // Then
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("not-a-contact");
    }

    @Test
    void who_does_not_take_part_gets_no_mandate() {
        // When
        var refused = story.post("/mandates", MUNICIPALITY, Story.mandate(UUID.randomUUID(), "2026-03-01", null));

        // Then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("not-a-member");
    }

    @Test
    void every_part_that_is_not_right_is_named() {
        // Given
        var body = new HashMap<>(Story.mandate(member, "2026-03-01", null));
        body.put("subjects", List.of("Direction"));
        body.put("maximumCents", -1);
        body.put("evidence", Map.of("title", "Besluit", "digest", "md5:1"));

        // When
        var refused = story.post("/mandates", MUNICIPALITY, body);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.texts("/errors", "/pointer"))
                .containsExactlyInAnyOrder("/subjects/0", "/maximumCents", "/evidence/digest");
    }

    @Test
    void a_mandate_goes_to_the_largest_amount_that_there_is_at_most() {
        // Given
        var body = new HashMap<>(Story.mandate(member, "2026-03-01", null));
        body.put("maximumCents", Amounts.MOST + 1);

        // When
        var refused = story.post("/mandates", MUNICIPALITY, body);

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.texts("/errors", "/pointer")).containsExactly("/maximumCents");
    }

    private static List<String> stored(String words) {
        return new Everywhere(RunningService.bean(JdbcClient.class)).holding(words);
    }

    private List<String> holding(String query) {
        return story.get("/mandates?" + query, ASSOCIATION).texts("/items", "/mandate");
    }
}
