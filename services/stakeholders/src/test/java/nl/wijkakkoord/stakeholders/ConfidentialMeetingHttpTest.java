// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class ConfidentialMeetingHttpTest {
    private static final List<OrganisationId> OTHERS = List.of(ASSOCIATION, AUDITOR, STRANGER);

    private final Story story = Story.joined();
    private final Meetings meetings = new Meetings(story);
    private final UUID anna = story.join(MUNICIPALITY, "anna", "project-member", "2026-01-01", null);

    @Test
    void a_confidential_interview_looks_to_others_as_if_it_were_not_there() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));
        var interview = meetings.call("interview", "own-organisation");
        meetings.record(MUNICIPALITY, interview, anna);

        // When
        var told = toldOthers(interview);
        var toldOfNothing = toldOthers(UUID.randomUUID());

        // Then
        assertThat(told).isEqualTo(toldOfNothing);
        assertThat(OTHERS)
                .allSatisfy(other -> assertThat(
                                story.get("/meetings?kind=interview", other).items())
                        .isEmpty());
        assertThat(story.get("/meetings", MUNICIPALITY)
                        .at("/items/0/confidential")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_a_confidential_interview_was_about_is_in_no_event_and_can_be_checked() {
        // Given
        var interview = meetings.call("interview", "own-organisation");

        // When
        meetings.record(MUNICIPALITY, interview, anna);

        // Then
        var view = story.get("/meetings/" + interview, MUNICIPALITY).json();
        assertThat(view.at("/call/title").asString()).isEqualTo("Startbijeenkomst");
        assertThat(view.at("/held/notes").asString()).isEqualTo(Meetings.NOTES);
        assertThat(view.at("/held/record/outcomes/0").asString()).isEqualTo("Wij beginnen.");
        var kept = view.path("words");
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(words -> assertThat(SaltedWords.of(
                                        words.path("words"), words.path("salt").asString())
                                .digest())
                        .hasToString(words.path("digest").asString()));
        assertThat(Story.stored(interview))
                .hasSize(2)
                .noneMatch(event -> event.contains(Meetings.NOTES)
                        || event.contains("Startbijeenkomst")
                        || event.contains("Wij beginnen"));
    }

    @Test
    void an_interest_from_an_interview_says_so_to_others_and_not_from_which() {
        // Given
        var interview = meetings.call("interview", "own-organisation");
        var interest = interest(MUNICIPALITY, interview).path("id").asString();

        // When
        share(interest);

        // Then
        var seen = story.get("/interests/" + interest, ASSOCIATION);
        assertThat(seen.textAt("/source/kind")).isEqualTo("interview");
        assertThat(seen.text()).doesNotContain(interview.toString());
        assertThat(story.get("/interests?source=" + interview, ASSOCIATION).items())
                .isEmpty();
        assertThat(story.get("/interests", ASSOCIATION).text()).doesNotContain(interview.toString());
        assertThat(story.get("/interests/" + interest, MUNICIPALITY).textAt("/source/meeting"))
                .isEqualTo(interview.toString());
    }

    @Test
    void an_interest_from_a_workshop_for_all_says_from_which() {
        // Given
        var workshop = meetings.call("workshop", "wijkaanpak");
        var interest = interest(MUNICIPALITY, workshop).path("id").asString();

        // When
        share(interest);

        // Then
        assertThat(story.get("/interests?source=" + workshop, ASSOCIATION).items())
                .extracting(
                        item -> item.path("id").asString(),
                        item -> item.at("/source/meeting").asString())
                .containsExactly(tuple(interest, workshop.toString()));
    }

    private JsonNode interest(OrganisationId organisation, UUID source) {
        var body = new HashMap<String, Object>(Map.of("kind", "interest", "title", "Rust", "text", "Rust in de wijk"));
        body.put("source", source);
        return story.post("/interests", organisation, body).json();
    }

    private void share(String interest) {
        story.post("/interests/" + interest + "/sharing", MUNICIPALITY, Map.of("with", "wijkaanpak"));
    }

    /** What each of the others is told, whatever it asks; at last, what who would point back to it is. */
    private List<List<Object>> toldOthers(UUID meeting) {
        var path = "/meetings/" + meeting;
        var asked = OTHERS.stream()
                .flatMap(other -> Stream.of(
                        story.get(path, other),
                        story.post(path + "/agenda-points", other, Map.of("text", "Wat dan?")),
                        story.post(path + "/record", other, Meetings.recording(anna)),
                        story.post(path + "/erasure", other, Map.of("reason", "Weg ermee"))))
                .map(answer -> Story.told(answer, meeting));
        var pointedAt = List.<Object>of(interest(ASSOCIATION, meeting).path("code"));
        return Stream.concat(asked, Stream.of(pointedAt)).toList();
    }
}
