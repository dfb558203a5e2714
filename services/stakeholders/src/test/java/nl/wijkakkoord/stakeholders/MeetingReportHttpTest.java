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
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningService.class)
class MeetingReportHttpTest {
    private final Story story = Story.joined();
    private final Meetings meetings = new Meetings(story);
    private final UUID anna = story.join(MUNICIPALITY, "anna", "project-member", "2026-01-01", null);
    private final UUID bert = story.join(ASSOCIATION, "bert", "project-member", "2026-01-01", null);

    @Test
    void it_is_recorded_by_who_called_it() {
        // Given
        var meeting = meetings.call("workshop", "wijkaanpak");

        // When
        var recorded = meetings.record(ASSOCIATION, meeting, anna);

        // Then
        assertThat(recorded).isEqualTo("meeting-of-another");
    }

    @Test
    void only_members_were_there() {
        // Given
        var meeting = meetings.call("workshop", "wijkaanpak");

        // When
        var recorded = meetings.record(MUNICIPALITY, meeting, UUID.randomUUID());

        // Then
        assertThat(recorded).isEqualTo("unknown-membership");
    }

    @Test
    void a_kick_off_is_recorded_afterwards_with_who_was_a_party_then_and_with_guests() {
        // Given
        var longAgo = Map.of(
                "kind",
                "meeting",
                "on",
                "2026-01-15",
                "title",
                "Startbijeenkomst",
                "place",
                "Buurthuis",
                "audience",
                "wijkaanpak");
        var meeting = story.post("/meetings", MUNICIPALITY, longAgo).id();
        var record = new HashMap<>(Meetings.recording(contactOf(MUNICIPALITY)));
        record.put("on", "2026-01-15");
        record.put(
                "guests",
                List.of(
                        Map.of("organisation", "Gemeente Zutphen", "function", "wethouder", "name", "Jan de Vries"),
                        Map.of("organisation", "Omwonenden")));

        // When
        var recorded = story.post("/meetings/" + meeting + "/record", MUNICIPALITY, record);

        // Then
        assertThat(recorded.status()).isEqualTo(200);
        var held = story.get("/meetings/" + meeting, ASSOCIATION).json().path("held");
        assertThat(held.at("/record/present/0/organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(held.at("/record/absent")).isEmpty();
        assertThat(held.at("/record/guests").findValuesAsString("organisation"))
                .containsExactly("Gemeente Zutphen", "Omwonenden");
        assertThat(held.at("/guestNames/0/name").asString()).isEqualTo("Jan de Vries");
        assertThat(presentOf(ASSOCIATION)).isEqualTo("0 of 0");
        assertThat(Story.stored(meeting)).noneMatch(event -> event.contains("Jan de Vries"));
    }

    @Test
    void names_of_guests_are_erased_and_their_functions_stay() {
        // Given
        var meeting = meetings.call("meeting", "wijkaanpak");
        var record = new HashMap<>(Meetings.recording(anna));
        record.put("guests", List.of(Map.of("organisation", "Omwonenden", "name", "Jan de Vries")));
        story.post("/meetings/" + meeting + "/record", MUNICIPALITY, record);

        // When
        erase(meeting);

        // Then
        var read = story.get("/meetings/" + meeting, ASSOCIATION);
        assertThat(read.text()).doesNotContain("Jan de Vries");
        assertThat(read.json().at("/held/record/guests/0/organisation").asString())
                .isEqualTo("Omwonenden");
    }

    @Test
    void a_confidential_meeting_counts_for_whom_it_was_called_and_is_shown_to_no_other() {
        // Given
        story.post("/invitations", MUNICIPALITY, Story.invitation(STRANGER));
        story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));
        var meeting = meetings.call("interview", "organisations:" + ASSOCIATION);

        // When
        meetings.record(MUNICIPALITY, meeting, anna);

        // Then
        assertThat(presentOf(MUNICIPALITY, STRANGER)).isEqualTo("1 of 1");
        assertThat(presentOf(ASSOCIATION, STRANGER)).isEqualTo("0 of 1");
        assertThat(presentOf(STRANGER, STRANGER)).isEqualTo("0 of 0");
        assertThat(story.get("/meetings", STRANGER).json().path("items")).isEmpty();
    }

    @Test
    void what_an_organisation_keeps_to_itself_counts_for_nobody() {
        // Given
        var meeting = meetings.call("interview", "own-organisation");

        // When
        meetings.record(MUNICIPALITY, meeting, anna);

        // Then
        assertThat(presentOf(MUNICIPALITY)).isEqualTo("0 of 0");
    }

    @Test
    void what_did_not_go_on_is_not_recorded() {
        // Given
        var cancelled = meetings.call("workshop", "wijkaanpak");
        meetings.cancel(cancelled);

        // When
        var recorded = meetings.record(MUNICIPALITY, cancelled, anna);

        // Then
        assertThat(recorded).isEqualTo("meeting-was-cancelled");
    }

    @Test
    void notes_are_erased_by_who_called_the_meeting_and_the_record_stays() {
        // Given
        var meeting = meetings.call("round-table", "wijkaanpak");
        meetings.record(MUNICIPALITY, meeting, bert);

        // When
        var erased = erase(meeting);

        // Then
        assertThat(erased.status()).isEqualTo(200);
        var view = story.get("/meetings/" + meeting, ASSOCIATION).json();
        assertThat(view.path("held").has("notes")).isFalse();
        assertThat(view.at("/words/0/erasureReason").asString()).isEqualTo("Op verzoek");
        assertThat(view.at("/held/record/outcomes/0").asString()).isEqualTo("Wij beginnen.");
    }

    @Test
    void notes_are_erased_once() {
        // Given
        var meeting = meetings.call("round-table", "wijkaanpak");
        meetings.record(MUNICIPALITY, meeting, bert);
        erase(meeting);

        // When
        var again = erase(meeting);

        // Then
        assertThat(again.problem()).isEqualTo("no-words-kept");
    }

    @Test
    void who_was_there_is_corrected_and_counts_as_corrected() {
        // Given
        var meeting = meetings.call("meeting", "wijkaanpak");
        meetings.record(MUNICIPALITY, meeting, anna);
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
                Map.of("entry", held, "reason", "Bert was er ook", "record", Meetings.recording(bert)));

        // Then
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(before).isEqualTo("0 of 1");
        assertThat(presentOf(ASSOCIATION)).isEqualTo("1 of 1");
        assertThat(presentOf(MUNICIPALITY)).isEqualTo("0 of 1");
        assertThat(story.get("/meetings/" + meeting + "?version=2", ASSOCIATION)
                        .textAt("/held/record/present/0/organisation"))
                .isEqualTo(MUNICIPALITY.value());
    }

    private UUID contactOf(OrganisationId party) {
        var contact = story.get("/members?role=contact&organisation=" + party, MUNICIPALITY);
        return UUID.fromString(contact.json().at("/items/0/membership").asString());
    }

    private String presentOf(OrganisationId party) {
        return presentOf(party, ASSOCIATION);
    }

    private String presentOf(OrganisationId party, OrganisationId reader) {
        return story.get("/participation", reader)
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("organisation").asString().equals(party.value()))
                .map(row -> row.path("present").asInt() + " of "
                        + row.path("meetings").asInt())
                .findAny()
                .orElseThrow();
    }

    private static Answer erase(UUID meeting) {
        return Story.erase("/meetings/" + meeting, Story.token(Story.DESK, MUNICIPALITY));
    }
}
