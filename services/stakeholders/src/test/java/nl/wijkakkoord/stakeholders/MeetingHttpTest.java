// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class MeetingHttpTest {

    private final Story story = Story.joined();
    private final Meetings meetings = new Meetings(story);
    private final UUID anna = story.join(MUNICIPALITY, "anna", "project-member", "2026-01-01", null);

    @Test
    void what_parties_put_on_the_agenda_and_what_came_of_it_is_for_all() {
        // Given
        var meeting = meetings.call("meeting", "wijkaanpak");
        story.post("/meetings/" + meeting + "/agenda-points", ASSOCIATION, Map.of("text", "Wie betaalt wat?"));

        // When
        var held = meetings.record(MUNICIPALITY, meeting, anna);

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
        assertThat(view.at("/held/notes").asString()).isEqualTo(Meetings.NOTES);
    }

    @Test
    void a_point_is_taken_off_the_agenda_by_who_put_it_or_called_the_meeting() {
        // Given
        var meeting = "/meetings/" + meetings.call("meeting", "wijkaanpak");
        for (var text : List.of("Wie betaalt wat?", "Wie belt wie?")) {
            story.post(meeting + "/agenda-points", ASSOCIATION, Map.of("text", text));
        }
        story.post(meeting + "/agenda-points", MUNICIPALITY, Map.of("text", "Planning"));
        var reason = Map.of("reason", "Volgende keer");

        // When
        var own = story.post(meeting + "/agenda-points/1/withdrawal", ASSOCIATION, reason);
        var byCaller = story.post(meeting + "/agenda-points/2/withdrawal", MUNICIPALITY, reason);
        var ofAnother = story.post(meeting + "/agenda-points/3/withdrawal", ASSOCIATION, reason);
        var again = story.post(meeting + "/agenda-points/1/withdrawal", ASSOCIATION, reason);

        // Then
        assertThat(List.of(own.status(), byCaller.status())).containsOnly(200);
        assertThat(ofAnother.problem()).isEqualTo("agenda-point-of-another");
        assertThat(again.problem()).isEqualTo("not-on-agenda");
        assertThat(story.get(meeting, ASSOCIATION).json().path("agenda"))
                .extracting(point -> point.at("/takenOff/reason").asString(""))
                .containsExactly("Volgende keer", "Volgende keer", "");
    }

    @Test
    void nothing_is_added_to_the_agenda_of_a_meeting_that_was_held() {
        // Given
        var meeting = meetings.call("meeting", "wijkaanpak");
        meetings.record(MUNICIPALITY, meeting, anna);

        // When
        var added = story.post("/meetings/" + meeting + "/agenda-points", ASSOCIATION, Map.of("text", "Te laat"));

        // Then
        assertThat(added.problem()).isEqualTo("meeting-already-held");
    }

    @Test
    void it_is_called_by_a_contact() {
        // Given
        var member = Story.token("anna", MUNICIPALITY);
        var address = "/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + "/meetings";

        // When
        var called = RunningService.http().post(address, member, Meetings.calling("workshop", "wijkaanpak"));

        // Then
        assertThat(called.problem()).isEqualTo("not-a-convener");
    }

    @Test
    void another_party_is_told_that_it_may_add_to_the_agenda_only() {
        // Given
        var meeting = meetings.call("workshop", "wijkaanpak");

        // When
        var actions = story.get("/meetings/" + meeting, ASSOCIATION).at("/allowedActions");

        // Then
        assertThat(actions)
                .extracting(
                        action -> action.path("action").asString(),
                        action -> action.path("allowed").asBoolean())
                .containsExactly(
                        tuple("add-agenda-point", true),
                        tuple("take-off-agenda", false),
                        tuple("record", false),
                        tuple("move", false),
                        tuple("cancel", false),
                        tuple("correct", false),
                        tuple("erase", false));
    }

    @Test
    void a_meeting_is_moved_and_the_list_says_so() {
        // Given
        var moved = meetings.call("meeting", "wijkaanpak");
        var day = Story.today().plusDays(7);

        // When
        story.post("/meetings/" + moved + "/move", MUNICIPALITY, Map.of("on", day, "reason", "De zaal was bezet"));

        // Then
        var view = story.get("/meetings/" + moved, ASSOCIATION).json();
        assertThat(view.path("on").asString()).isEqualTo(day.toString());
        assertThat(view.at("/moves/0/reason").asString()).isEqualTo("De zaal was bezet");
        assertThat(listed()).containsExactly(tuple(moved.toString(), day.toString(), "called"));
    }

    @Test
    void a_meeting_does_not_go_on_and_the_list_says_so() {
        // Given
        var cancelled = meetings.call("workshop", "wijkaanpak");

        // When
        meetings.cancel(cancelled);

        // Then
        assertThat(story.get("/meetings/" + cancelled, ASSOCIATION).textAt("/cancellation/reason"))
                .isEqualTo("Niemand kan");
        assertThat(listed())
                .containsExactly(tuple(cancelled.toString(), Story.today().toString(), "cancelled"));
    }

    /** Id, day and status of each. */
    private List<Tuple> listed() {
        return story.get("/meetings", ASSOCIATION)
                .items()
                .valueStream()
                .map(item -> tuple(
                        item.path("id").asString(),
                        item.path("on").asString(),
                        item.path("status").asString()))
                .toList();
    }
}
