// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of which the last day has passed. */
@ExtendWith(RunningService.class)
class DepartedHttpTest {
    private final Story story = Story.joined();

    @Test
    void what_names_it_and_was_recorded_since_is_to_it_as_if_it_were_not_there() {
        // Given
        var named = attach();
        var before = story.get("/attachments/" + named, ASSOCIATION);

        // When
        leftYesterday();

        // Then
        assertThat(before.status()).isEqualTo(200);
        assertThat(story.get("/attachments/" + named, ASSOCIATION).problem()).isEqualTo("unknown-resource");
        assertThat(story.get("/attachments", ASSOCIATION).json().path("items")).isEmpty();
        assertThat(story.get("/members", ASSOCIATION).problem()).isEqualTo("unknown-resource");
        assertThat(story.get("/attachments/" + named, MUNICIPALITY).status()).isEqualTo(200);
    }

    @Test
    void its_own_contact_still_erases_what_the_directory_holds_of_its_members() {
        // Given
        var membership = story.join(ASSOCIATION, "anja", "project-member", "2025-01-01", null);
        leftYesterday();

        // When
        var erased = erase(membership, Story.token(Story.DESK, ASSOCIATION));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(story.get("/memberships/" + membership, MUNICIPALITY).json().has("directoryEntry"))
                .isFalse();
    }

    @Test
    void a_person_of_it_is_erased_and_is_told_what_stays_and_why() {
        // Given
        var membership = story.join(ASSOCIATION, "anja", "project-member", "2025-01-01", null);
        leftYesterday();
        var anja = Story.token("anja", ASSOCIATION);

        // When
        var erased = RunningService.http()
                .send(
                        "POST",
                        "/stakeholders/v1/memberships/" + membership + "/person-erasure",
                        anja,
                        null,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json().path("went").findValuesAsString("kind")).containsExactly("name-and-address");
        assertThat(erased.json().path("stayed").findValuesAsString("kind")).containsExactly("memberships", "acts");
        assertThat(erased.textAt("/stayed/0/ground")).isEqualTo("evidence");
        assertThat(erased.textAt("/stayed/0/law")).contains("17(3)", "Archiefwet");
    }

    @Test
    void nobody_else_does_but_the_operator() {
        // Given
        var membership = story.join(ASSOCIATION, "anja", "project-member", "2025-01-01", null);
        leftYesterday();

        // When
        var another = erase(membership, Story.token(Story.DESK, MUNICIPALITY));
        var operator = erase(membership, Story.operator());

        // Then
        assertThat(another.problem()).isEqualTo("entry-of-another");
        assertThat(operator.status()).isEqualTo(200);
    }

    @Test
    void it_changes_nothing_else() {
        // Given
        var membership = story.join(ASSOCIATION, "anja", "project-member", "2025-01-01", null);
        leftYesterday();

        // When
        var changed = story.post(
                "/memberships/" + membership + "/role-changes",
                ASSOCIATION,
                Map.of("role", "board-member", "from", Story.today().toString()));

        // Then
        assertThat(changed.problem()).isEqualTo("not-a-contact");
    }

    @Test
    void the_others_end_what_it_left_open() {
        // Given
        var meeting = story.post("/meetings", ASSOCIATION, Meetings.calling("workshop", "wijkaanpak"))
                .id();
        var ours = new Meetings(story).call("meeting", "wijkaanpak");
        story.post("/meetings/" + ours + "/agenda-points", ASSOCIATION, Map.of("text", "Verkoop van woningen"));
        var before = cancel(meeting);
        leftYesterday();

        // When
        var after = cancel(meeting);
        var off = story.post(
                "/meetings/" + ours + "/agenda-points/1/withdrawal", MUNICIPALITY, Map.of("reason", "Vertrokken"));

        // Then
        assertThat(before.problem()).isEqualTo("meeting-of-another");
        assertThat(after.status()).isEqualTo(200);
        assertThat(off.status()).isEqualTo(200);
    }

    private Answer cancel(UUID meeting) {
        return story.post("/meetings/" + meeting + "/cancellation", MUNICIPALITY, Map.of("reason", "Vertrokken"));
    }

    private UUID attach() {
        return story.send(
                        "POST",
                        "/attachments?name=brief.txt&audience=organisations:" + ASSOCIATION,
                        MUNICIPALITY,
                        "Vertrouwelijk".getBytes(UTF_8),
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .id();
    }

    /** Its members left with it, which is the second event. */
    private static Answer erase(UUID membership, String token) {
        return RunningService.http()
                .send(
                        "DELETE",
                        "/stakeholders/v1/memberships/" + membership + "/directory-entry",
                        token,
                        null,
                        "If-Match",
                        "\"2\"");
    }

    /** It took part as long as can be, until a day that has passed: so the days that are kept of it say. */
    private void leftYesterday() {
        story.post("/departure", ASSOCIATION, Map.of("until", Story.today().toString(), "reason", "Verkocht"));
        var yesterday = Story.today().minusDays(1);
        for (var day : List.of(
                "party set valid_until",
                "party_stay set valid_until",
                "party_stay set valid_from",
                "reader set valid_until",
                "member_role set valid_until",
                "member_role set valid_from")) {
            RunningService.bean(JdbcClient.class)
                    .sql("update " + day + " = ? where wijkaanpak = ? and organisation = ?")
                    .params(yesterday, story.wijkaanpak(), ASSOCIATION.value())
                    .update();
        }
    }
}
