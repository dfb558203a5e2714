// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parties meet, and what they say there comes on the table; what is said in confidence does not. */
@OverHttp
class MeetingTest {
    private static final String MUNICIPALITY = "gemeente-projectleider";
    private static final String ASSOCIATION = "corporatie-medewerker";
    private static final List<String> CONFIDENTIAL =
            List.of("Gesprek met een bewoner", "Deze straat", "zorgen over haar huur");

    private Told told;

    @BeforeEach
    void kick_off(Stack stack) {
        told = stack.tell("two-parties.yml", "kick-off.yml");
    }

    @Test
    @Tag("row-1-18")
    void a_meeting_is_recorded_with_attendees_priorities_and_working_agreements() {
        // When
        var meeting = get(ASSOCIATION, "/meetings/{meeting}").json();

        // Then
        var record = meeting.at("/held/record");
        assertThat(record.path("present"))
                .extracting(
                        attendee -> attendee.path("organisation").asString(),
                        attendee -> attendee.path("member").asString())
                .containsExactly(
                        tuple(told.text("{municipality}"), told.text("{gemeente-wethouder.member}")),
                        tuple(told.text("{housing-association}"), told.text("{corporatie-directeur.member}")));
        assertThat(record.path("absent")).isEmpty();
        assertThat(record.path("priorities"))
                .extracting(
                        priority -> priority.path("organisation").asString(),
                        priority -> priority.path("text").asString())
                .containsExactly(
                        tuple(told.text("{municipality}"), "Tempo"),
                        tuple(told.text("{housing-association}"), "Betaalbare woonlasten"));
        assertThat(record.at("/workingAgreements/0").asString()).isEqualTo("Wij overleggen elke twee weken.");
        assertThat(meeting.at("/agenda/0/organisation").asString()).isEqualTo(told.text("{housing-association}"));
        var minutes = get(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/attachments?digest={digestOfMinutes}");
        assertThat(minutes.json().at("/items/0/name").asString()).isEqualTo("verslag.txt");
    }

    @Test
    @Tag("row-1-18")
    void interests_enter_the_profile_of_their_party_with_the_meeting_as_their_source() {
        // When
        var profile = get(
                MUNICIPALITY,
                "/wijkaanpakken/{wijkaanpak}/interests?organisation={housing-association}&source={meeting}");

        // Then
        assertThat(profile.json().path("items"))
                .extracting(
                        interest -> interest.path("id").asString(),
                        interest -> interest.at("/source/kind").asString(),
                        interest -> interest.at("/source/meeting").asString())
                .containsExactly(tuple(told.text("{interestFromMeeting}"), "meeting", told.text("{meeting}")));
    }

    @Test
    @Tag("row-1-18")
    void what_came_of_a_confidential_interview_is_shared_and_the_interview_is_not() {
        // Given
        var entries = told.text("/audit/v1/wijkaanpakken/{wijkaanpak}/entries?limit=100");
        await().until(() -> Told.body(told.get(MUNICIPALITY, entries)).contains(told.text("{interestFromInterview}")));

        // When
        var interest = get(ASSOCIATION, "/interests/{interestFromInterview}");

        // Then
        assertThat(interest.json().at("/source/kind").asString()).isEqualTo("interview");
        assertThat(get(ASSOCIATION, "/meetings/{interview}").status()).isEqualTo(404);
        var seen = List.of(
                Told.body(interest),
                Told.body(get(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/meetings")),
                Told.body(get(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/interests")));
        assertThat(seen)
                .allSatisfy(answer -> assertThat(answer)
                        .doesNotContain(told.text("{interview}"))
                        .doesNotContain(CONFIDENTIAL));
        assertThat(Told.body(told.get(MUNICIPALITY, entries))).doesNotContain(CONFIDENTIAL);
        assertThat(Told.body(get(MUNICIPALITY, "/meetings/{interview}"))).contains(CONFIDENTIAL);
    }

    private Answer get(String client, String path) {
        return told.get(client, "/stakeholders/v1" + path);
    }
}
