// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

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

    private String presentOf(OrganisationId party) {
        return story.get("/participation", ASSOCIATION)
                .items()
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
