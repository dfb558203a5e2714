// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(RunningService.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingStoryTest {
    private static final String SECRET = "Mevrouw wil verhuizen";

    private final Story story = Story.joined();
    private final UUID anna = story.join(MUNICIPALITY, "anna", "project-member", "2026-01-01", null);
    private final UUID bert = story.join(ASSOCIATION, "bert", "project-member", "2026-01-01", null);

    @Test
    void every_party_adds_to_the_agenda_until_the_meeting_was_held() {
        // Given
        var meeting = call("meeting", "wijkaanpak");
        story.post("/meetings/" + meeting + "/agenda-points", ASSOCIATION, Map.of("text", "Wie betaalt wat?"));

        // When
        var held = record(MUNICIPALITY, meeting, anna);

        // Then
        assertThat(held).isEqualTo("");
        var view = story.get("/meetings/" + meeting, ASSOCIATION).json();
        assertThat(view.path("status").asString()).isEqualTo("held");
        assertThat(view.path("agenda"))
                .extracting(
                        point -> point.path("text").asString(),
                        point -> point.path("organisation").asString())
                .containsExactly(tuple("Wie betaalt wat?", ASSOCIATION.value()));
        assertThat(view.at("/held/record/present/0/organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(view.at("/held/record/absent/0").asString()).isEqualTo(ASSOCIATION.value());
        assertThat(view.at("/held/record/workingAgreements/0").asString()).isEqualTo("Elke twee weken overleg.");
        assertThat(view.at("/held/notes").asString()).isEqualTo(SECRET);
        assertThat(story.post("/meetings/" + meeting + "/agenda-points", ASSOCIATION, Map.of("text", "Te laat"))
                        .problem())
                .isEqualTo("meeting-already-held");
    }

    @Test
    void it_is_called_by_a_contact_and_recorded_by_who_called_it() {
        // Given
        var meeting = call("workshop", "wijkaanpak");
        var member = Story.token("anna", MUNICIPALITY);
        var address = "/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + "/meetings";

        // When
        var called = RunningService.http().post(address, member, calling("workshop", "wijkaanpak"));

        // Then
        assertThat(called.problem()).isEqualTo("not-a-convener");
        assertThat(record(ASSOCIATION, meeting, anna)).isEqualTo("meeting-of-another");
        assertThat(record(MUNICIPALITY, meeting, UUID.randomUUID())).isEqualTo("unknown-membership");
        var actions = story.get("/meetings/" + meeting, ASSOCIATION).json().path("allowedActions");
        assertThat(actions)
                .extracting(
                        action -> action.path("action").asString(),
                        action -> action.path("allowed").asBoolean())
                .containsExactly(
                        tuple("add-agenda-point", true),
                        tuple("record", false),
                        tuple("move", false),
                        tuple("cancel", false),
                        tuple("correct", false),
                        tuple("erase", false));
    }

    @Test
    void a_confidential_interview_looks_to_others_as_if_it_were_not_there() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));
        var interview = call("interview", "own-organisation");
        record(MUNICIPALITY, interview, anna);
        var nobodys = UUID.randomUUID();

        // When
        var others = List.of(ASSOCIATION, AUDITOR, STRANGER);

        // Then
        assertThat(others).allSatisfy(other -> {
            for (var request : List.of("", "/agenda-points", "/record", "/erasure")) {
                assertThat(told(interview, request, other)).isEqualTo(told(nobodys, request, other));
            }
            assertThat(story.get("/meetings?kind=interview", other).json().path("items"))
                    .isEmpty();
        });
        assertThat(interest(ASSOCIATION, interview).path("code"))
                .isEqualTo(interest(ASSOCIATION, nobodys).path("code"));
        assertThat(story.get("/meetings", MUNICIPALITY)
                        .json()
                        .at("/items/0/confidential")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_a_confidential_interview_was_about_is_in_no_event_and_can_be_checked() {
        // Given
        var interview = call("interview", "own-organisation");

        // When
        record(MUNICIPALITY, interview, anna);

        // Then
        var view = story.get("/meetings/" + interview, MUNICIPALITY).json();
        assertThat(view.at("/call/title").asString()).isEqualTo("Startbijeenkomst");
        assertThat(view.at("/held/notes").asString()).isEqualTo(SECRET);
        assertThat(view.at("/held/record/outcomes/0").asString()).isEqualTo("Wij beginnen.");
        var kept = view.path("words");
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(words -> assertThat(SaltedWords.of(
                                        words.path("words"), words.path("salt").asString())
                                .digest())
                        .hasToString(words.path("digest").asString()));
        assertThat(stored(interview))
                .hasSize(2)
                .noneMatch(event ->
                        event.contains(SECRET) || event.contains("Startbijeenkomst") || event.contains("Wij beginnen"));
    }

    @Test
    void an_interest_from_an_interview_says_so_to_others_and_not_from_which() {
        // Given
        var interview = call("interview", "own-organisation");
        var workshop = call("workshop", "wijkaanpak");
        var fromInterview = interest(MUNICIPALITY, interview).path("id").asString();
        var fromWorkshop = interest(MUNICIPALITY, workshop).path("id").asString();

        // When
        share(fromInterview);
        share(fromWorkshop);

        // Then
        var seen = story.get("/interests/" + fromInterview, ASSOCIATION);
        assertThat(seen.json().at("/source/kind").asString()).isEqualTo("interview");
        assertThat(seen.text()).doesNotContain(interview.toString());
        assertThat(story.get("/interests?source=" + interview, ASSOCIATION)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(story.get("/interests", ASSOCIATION).text()).doesNotContain(interview.toString());
        assertThat(story.get("/interests/" + fromInterview, MUNICIPALITY)
                        .json()
                        .at("/source/meeting")
                        .asString())
                .isEqualTo(interview.toString());
        assertThat(story.get("/interests?source=" + workshop, ASSOCIATION)
                        .json()
                        .path("items"))
                .extracting(
                        item -> item.path("id").asString(),
                        item -> item.at("/source/meeting").asString())
                .containsExactly(tuple(fromWorkshop, workshop.toString()));
    }

    @Test
    void notes_are_erased_by_who_called_the_meeting_and_the_record_stays() {
        // Given
        var meeting = call("round-table", "wijkaanpak");
        record(MUNICIPALITY, meeting, bert);
        var reason = Map.of("reason", "Op verzoek");

        // When
        var erased = story.post("/meetings/" + meeting + "/erasure", MUNICIPALITY, reason);

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var view = story.get("/meetings/" + meeting, ASSOCIATION).json();
        assertThat(view.path("held").has("notes")).isFalse();
        assertThat(view.at("/words/0/erasureReason").asString()).isEqualTo("Op verzoek");
        assertThat(view.at("/held/record/outcomes/0").asString()).isEqualTo("Wij beginnen.");
        assertThat(story.post("/meetings/" + meeting + "/erasure", MUNICIPALITY, reason)
                        .problem())
                .isEqualTo("no-words-kept");
    }

    @Test
    void a_meeting_is_moved_or_does_not_go_on_and_the_list_says_so() {
        // Given
        var moved = call("meeting", "wijkaanpak");
        var cancelled = call("workshop", "wijkaanpak");
        var day = Story.today().plusDays(7);

        // When
        story.post("/meetings/" + moved + "/move", MUNICIPALITY, Map.of("on", day, "reason", "De zaal was bezet"));
        story.post("/meetings/" + cancelled + "/cancellation", MUNICIPALITY, Map.of("reason", "Niemand kan"));

        // Then
        var view = story.get("/meetings/" + moved, ASSOCIATION).json();
        assertThat(view.path("on").asString()).isEqualTo(day.toString());
        assertThat(view.at("/moves/0/reason").asString()).isEqualTo("De zaal was bezet");
        assertThat(story.get("/meetings/" + cancelled, ASSOCIATION)
                        .json()
                        .at("/cancellation/reason")
                        .asString())
                .isEqualTo("Niemand kan");
        assertThat(story.get("/meetings", ASSOCIATION).json().path("items"))
                .extracting(
                        item -> item.path("id").asString(),
                        item -> item.path("on").asString(),
                        item -> item.path("status").asString())
                .containsExactlyInAnyOrder(
                        tuple(moved.toString(), day.toString(), "called"),
                        tuple(cancelled.toString(), Story.today().toString(), "cancelled"));
        assertThat(record(MUNICIPALITY, cancelled, anna)).isEqualTo("meeting-was-cancelled");
    }

    @Test
    void who_was_there_is_corrected_and_counts_as_corrected() {
        // Given
        var meeting = call("meeting", "wijkaanpak");
        record(MUNICIPALITY, meeting, anna);
        var before = presentOf(ASSOCIATION);
        var held = RunningService.bean(JdbcClient.class)
                .sql("select event_identifier from event where aggregate_identifier = ? and sequence_number = 1")
                .param(meeting.toString())
                .query(String.class)
                .single();

        // When
        var corrected = story.post(
                "/meetings/" + meeting + "/record-corrections",
                MUNICIPALITY,
                Map.of("entry", held, "reason", "Bert was er ook", "record", recording(bert)));

        // Then
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(before).isEqualTo("0 of 1");
        assertThat(presentOf(ASSOCIATION)).isEqualTo("1 of 1");
        assertThat(presentOf(MUNICIPALITY)).isEqualTo("0 of 1");
        assertThat(story.get("/meetings/" + meeting + "?version=2", ASSOCIATION)
                        .json()
                        .at("/held/record/present/0/organisation")
                        .asString())
                .isEqualTo(MUNICIPALITY.value());
    }

    private String presentOf(OrganisationId party) {
        return story.get("/participation", ASSOCIATION)
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("organisation").asString().equals(party.value()))
                .map(row -> row.path("present").asInt() + " of "
                        + row.path("meetings").asInt())
                .findAny()
                .orElseThrow();
    }

    private static Map<String, Object> calling(String kind, String audience) {
        return Map.of(
                "kind",
                kind,
                "on",
                Story.today(),
                "title",
                "Startbijeenkomst",
                "place",
                "Buurthuis",
                "audience",
                audience);
    }

    private static Map<String, Object> recording(UUID present) {
        return Map.of(
                "on",
                Story.today(),
                "present",
                List.of(present),
                "outcomes",
                List.of("Wij beginnen."),
                "priorities",
                List.of(Map.of("organisation", ASSOCIATION.value(), "text", "Betaalbaarheid")),
                "workingAgreements",
                List.of("Elke twee weken overleg."),
                "notes",
                SECRET);
    }

    private UUID call(String kind, String audience) {
        return story.post("/meetings", MUNICIPALITY, calling(kind, audience)).id();
    }

    /** The refusal, empty for none. */
    private String record(OrganisationId organisation, UUID meeting, UUID present) {
        return story.post("/meetings/" + meeting + "/record", organisation, recording(present))
                .problem();
    }

    private JsonNode interest(OrganisationId organisation, UUID source) {
        var body = new HashMap<String, Object>(Map.of("kind", "interest", "title", "Rust", "text", "Rust in de wijk"));
        body.put("source", source);
        return story.post("/interests", organisation, body).json();
    }

    private void share(String interest) {
        story.post("/interests/" + interest + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
    }

    /** The whole answer, but for the address that was asked for and the number of the answer itself. */
    private List<Object> told(UUID meeting, String request, OrganisationId reader) {
        var path = "/meetings/" + meeting + request;
        var answer = switch (request) {
            case "" -> story.get(path, reader);
            case "/agenda-points" -> story.post(path, reader, Map.of("text", "Wat dan?"));
            case "/record" -> story.post(path, reader, recording(bert));
            default -> story.post(path, reader, Map.of("reason", "Weg ermee"));
        };
        var problem = (ObjectNode) answer.json();
        problem.remove("instance");
        return List.of(answer.status(), problem.toString().replace(meeting.toString(), ""));
    }

    private static List<String> stored(UUID meeting) {
        return RunningService.bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?")
                .param(meeting.toString())
                .query(String.class)
                .list();
    }
}
