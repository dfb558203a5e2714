// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class SubmandateHttpTest {
    private static final Map<String, Object> EVIDENCE = Map.of(
            "title", "Ondermandaatbesluit", "digest", Digest.of(new byte[] {2}).value());

    private final Story story = Story.joined();
    private final UUID annasMembership = story.join(MUNICIPALITY, "anna", "board-member", "2026-01-01", null);
    private final UUID anna = story.memberOf(annasMembership);
    private final UUID dirk = story.memberOf(story.join(MUNICIPALITY, "dirk", "project-member", "2026-01-01", null));
    private final UUID mandate = granted(anna);

    @Test
    void a_deputy_is_named_by_who_holds_the_mandate_and_it_is_recorded_by_whom() {
        // When
        var named = name("anna", mandate, deputy("2026-04-01", "2026-05-31"));

        // Then
        assertThat(named.status()).isEqualTo(201);
        var read = story.get("/mandates/" + named.id(), ASSOCIATION).json();
        assertThat(read.path("member").asString()).isEqualTo(dirk.toString());
        assertThat(read.at("/under/mandate").asString()).isEqualTo(mandate.toString());
        assertThat(read.at("/under/version").asInt()).isOne();
        assertThat(read.at("/under/principal").asString()).isEqualTo(anna.toString());
        assertThat(read.path("grantingBody").asString()).isEqualTo("College van B&W");
        assertThat(Story.stored(named.id()).getFirst()).contains("\"under\"", "\"by\"", anna.toString());
    }

    @Test
    void the_same_deputy_named_again_is_the_same_submandate() {
        // Given
        var named = name("anna", mandate, deputy("2026-04-01", "2026-05-31"));

        // When
        var again = name("anna", mandate, deputy("2026-04-01", "2026-05-31"));

        // Then
        assertThat(again.id()).isEqualTo(named.id());
        assertThat(Story.stored(named.id())).hasSize(1);
    }

    @Test
    void a_submandate_holds_no_longer_than_the_mandate_beneath() {
        // Given
        var named = name("anna", mandate, deputy("2026-04-01", "2026-05-31")).id();
        var known = Story.afterwards();

        // When
        var withdrawn = story.post(
                "/mandates/" + mandate + "/withdrawal",
                MUNICIPALITY,
                Map.of("from", "2026-05-01", "reason", "Portefeuille overgedragen"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(holding("validOn=2026-04-30")).contains(named.toString());
        assertThat(holding("validOn=2026-05-01")).doesNotContain(named.toString());
        assertThat(holding("validOn=2026-05-01&asOf=" + known)).contains(named.toString());
    }

    @Test
    void a_submandate_ends_with_the_membership_of_who_gave_it_and_with_the_mandate_that_never_held() {
        // Given
        var named = name("anna", mandate, deputy("2026-04-01", "2026-05-31")).id();

        // When
        story.post("/memberships/" + annasMembership + "/departure", MUNICIPALITY, Map.of("until", "2026-04-15"));

        // Then
        assertThat(holding("validOn=2026-04-15")).contains(named.toString());
        assertThat(holding("validOn=2026-04-16")).doesNotContain(named.toString());
        story.post(
                "/mandates/" + mandate + "/withdrawal",
                MUNICIPALITY,
                Map.of("from", "2026-03-01", "reason", "Vergissing"));
        assertThat(holding("member=" + dirk)).isEmpty();
    }

    @Test
    void what_is_wider_than_the_mandate_or_not_of_its_holder_is_refused() {
        // Given
        var silent = story.post("/mandates", MUNICIPALITY, Story.mandate(anna, "2026-03-02", null))
                .id();
        var named = name("anna", mandate, deputy("2026-04-01", "2026-05-31")).id();
        var costlier = new HashMap<>(deputy("2026-04-01", "2026-05-31"));
        costlier.put("maximumCents", 25_000_001);
        var other = new HashMap<>(deputy("2026-04-01", "2026-05-31"));
        other.put("subjects", List.of("budget"));

        // When
        var problems = List.of(
                name("anna", mandate, costlier).problem(),
                name("anna", mandate, other).problem(),
                name("anna", mandate, deputy("2026-02-28", "2026-05-31")).problem(),
                name("desk", mandate, deputy("2026-04-01", "2026-05-31")).problem(),
                name("anna", silent, deputy("2026-04-01", "2026-05-31")).problem(),
                name("dirk", named, deputy("2026-04-01", "2026-05-31")).problem(),
                name("anna", UUID.randomUUID(), deputy("2026-04-01", "2026-05-31"))
                        .problem());

        // Then
        assertThat(problems)
                .containsExactly(
                        "submandate-wider-than-mandate",
                        "submandate-wider-than-mandate",
                        "submandate-wider-than-mandate",
                        "not-your-mandate",
                        "submandate-not-allowed",
                        "submandate-not-allowed",
                        "unknown-resource");
        assertThat(holding("member=" + dirk)).containsExactly(named.toString());
    }

    @Test
    void a_submandate_is_withdrawn_by_who_gave_it() {
        // Given
        var named = name("anna", mandate, deputy("2026-04-01", "2026-05-31")).id();

        // When
        var withdrawn = post(
                "anna",
                "/mandates/" + named + "/withdrawal",
                Map.of("from", "2026-04-10", "reason", "Terug van verlof"));

        // Then
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(holding("validOn=2026-04-09")).contains(named.toString());
        assertThat(holding("validOn=2026-04-10")).doesNotContain(named.toString());
    }

    private UUID granted(UUID member) {
        var body = Story.mandate(member, "2026-03-01", null);
        body.put("submandate", true);
        return story.post("/mandates", MUNICIPALITY, body).id();
    }

    private Map<String, Object> deputy(String from, String until) {
        return Map.of(
                "member",
                dirk,
                "subjects",
                List.of("direction"),
                "maximumCents",
                10_000_000,
                "from",
                from,
                "until",
                until,
                "evidence",
                EVIDENCE);
    }

    private Answer name(String person, UUID under, Map<String, Object> body) {
        return post(person, "/mandates/" + under + "/submandates", body);
    }

    private static Answer post(String person, String path, Map<String, Object> body) {
        return RunningService.http().post("/stakeholders/v1" + path, Story.token(person, MUNICIPALITY), body);
    }

    private List<String> holding(String query) {
        return story.get("/mandates?" + query, ASSOCIATION).json().path("items").findValuesAsString("mandate");
    }
}
