// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that are for some, and words that are in a file's name. */
@ExtendWith(RunningService.class)
class SearchHttpTest {
    private final Story story = Story.joined();

    @Test
    void what_is_not_shared_is_found_by_its_own_organisation_only() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));

        // When
        var interest = story.interest("interest", "Wij willen de corporaties verkopen");

        // Then
        assertThat(found(ASSOCIATION, "corporatie")).containsExactly(interest.toString());
        assertThat(found(MUNICIPALITY, "corporatie")).isEmpty();
        assertThat(found(AUDITOR, "corporatie")).isEmpty();
    }

    @Test
    void what_is_shared_is_found_by_all() {
        // Given
        var interest = story.interest("interest", "Wij willen de kades behouden");

        // When
        story.share(interest, "wijkaanpak");

        // Then
        assertThat(found(MUNICIPALITY, "kade")).containsExactly(interest.toString());
    }

    @Test
    void a_file_is_found_by_its_name_until_it_is_erased() {
        // Given
        var file = story.send(
                        "POST",
                        "/attachments?name=bestemmingsplannen%20van%20mei.txt&audience=wijkaanpak",
                        ASSOCIATION,
                        "Plannen".getBytes(UTF_8),
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .id();
        var before = found(MUNICIPALITY, "bestemmingsplan");

        // When
        story.post("/attachments/" + file + "/erasure", ASSOCIATION, Map.of("reason", "Op verzoek"));

        // Then
        assertThat(before).containsExactly(file.toString());
        assertThat(found(MUNICIPALITY, "bestemmingsplan")).isEmpty();
        assertThat(found(ASSOCIATION, "bestemmingsplan")).isEmpty();
    }

    @Test
    void a_meeting_for_some_is_found_by_those() {
        // When
        new Meetings(story).call("interview", "own-organisation");

        // Then
        assertThat(found(MUNICIPALITY, "startbijeenkomsten")).hasSize(1);
        assertThat(found(ASSOCIATION, "startbijeenkomsten")).isEmpty();
    }

    @Test
    void a_wijkaanpak_is_found_by_the_names_of_its_parties_and_a_mandate_by_who_granted_it() {
        // Given
        var member = story.memberOf(story.join(MUNICIPALITY, "anna", "board-member", "2026-01-01", null));
        var mandate = story.post("/mandates", MUNICIPALITY, Story.mandate(member, "2026-03-01", null))
                .id();

        // When
        var party = story.get("/search?q=voorbeeldhof", MUNICIPALITY);
        var granted = story.get("/search?q=college", ASSOCIATION);

        // Then
        assertThat(party.texts("/items", "/id"))
                .containsExactly(story.wijkaanpak().toString());
        assertThat(party.textAt("/items/0/fragment")).isEqualTo("Woningcorporatie De Voorbeeldhof");
        assertThat(granted.texts("/items", "/id")).containsExactly(mandate.toString());
    }

    @Test
    void what_has_no_address_of_its_own_is_read_at_that_of_its_wijkaanpak() {
        // Given
        story.post("/route", MUNICIPALITY, body("""
            {"steps": [{"name": "wup", "title": "Uitvoeringsplannen vaststellen", "planned": "2027-06-19"}],
             "reason": "Zo is het afgesproken."}
            """));

        // When
        var found = story.get("/search?q=uitvoeringsplan", ASSOCIATION);

        // Then
        assertThat(found.textAt("/items/0/type")).isEqualTo("route");
        assertThat(story.get(found.textAt("/items/0/link").replace("/stakeholders/v1", ""), ASSOCIATION)
                        .textAt("/steps/0/title"))
                .isEqualTo("Uitvoeringsplannen vaststellen");
    }

    @Test
    void a_map_of_the_own_organisation_is_found_by_nobody_else() {
        // When
        story.post("/assessments", MUNICIPALITY, body("""
            {"map": "own", "name": "Ondernemers winkelstraat", "influence": 2, "interest": 5,
             "reason": "Zij verliezen klanten.", "from": "2026-01-01"}
            """));

        // Then
        assertThat(found(MUNICIPALITY, "ondernemer klant")).hasSize(1);
        assertThat(found(ASSOCIATION, "ondernemer klant")).isEmpty();
    }

    @Test
    void why_a_mandate_was_withdrawn_is_found_until_its_person_is_erased() {
        // Given
        var membership = story.join(MUNICIPALITY, "carla", "board-member", "2026-01-01", null);
        var mandate = story.post(
                        "/mandates", MUNICIPALITY, Story.mandate(story.memberOf(membership), "2026-03-01", null))
                .id();
        story.post(
                "/mandates/" + mandate + "/withdrawal",
                MUNICIPALITY,
                Map.of("from", "2026-04-01", "reason", "Langdurig ziek"));
        var before = found(ASSOCIATION, "langdurig");

        // When
        story.post("/memberships/" + membership + "/person-erasure", MUNICIPALITY, null);

        // Then
        assertThat(before).containsExactly(mandate.toString());
        assertThat(found(ASSOCIATION, "langdurig")).isEmpty();
        assertThat(indexed(mandate, "langdurig")).isZero();
    }

    @Test
    void of_the_past_what_changed_cannot_be_asked() {
        // When
        var now = story.get("/mandates?changedSince=0", MUNICIPALITY);
        var past = story.get(
                "/mandates?changedSince=0&asOf="
                        + RunningService.bean(Clock.class).instant(),
                MUNICIPALITY);
        var reckoned = story.get("/participation?changedSince=0", MUNICIPALITY);

        // Then
        assertThat(now.status()).isEqualTo(200);
        assertThat(List.of(past, reckoned))
                .allSatisfy(
                        answer -> assertThat(answer.textAt("/errors/0/code")).isEqualTo("not-followed"));
    }

    private static int indexed(UUID thing, String lexeme) {
        return RunningService.bean(JdbcClient.class)
                .sql("select count(*) from searched where id = ? and lexemes @@ ?::tsquery")
                .params(thing, lexeme)
                .query(Integer.class)
                .single();
    }

    private List<String> found(OrganisationId reader, String words) {
        return story.get("/search?q=" + words.replace(" ", "%20"), reader).texts("/items", "/id");
    }
}
