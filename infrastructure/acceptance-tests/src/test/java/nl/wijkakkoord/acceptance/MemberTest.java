// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class MemberTest {

    private Told told;
    private Instant before;

    @BeforeEach
    void project_leader_until_september_2025(Stack stack) {
        told = stack.tell("two-parties.yml");
        before = stack.clock().instant();
        told.goOn("project-leader-changes.yml");
    }

    @Test
    @Tag("row-4-14")
    void who_was_project_leader_on_a_day_is_answered_with_period_and_mandate() {
        // When
        var leaders = projectLeaders("validOn=2025-06-01");

        // Then
        assertThat(leaders).singleElement().satisfies(leader -> {
            assertThat(leader.path("member")).isEqualTo(told.known("corporatie-directeur.member"));
            assertThat(leader.path("from").asString()).isEqualTo("2025-01-01");
            assertThat(leader.path("until").asString()).isEqualTo("2025-08-31");
            assertThat(leader.at("/mandates/0/mandate")).isEqualTo(told.known("corporatie-directeur.mandate"));
            assertThat(leader.at("/directoryEntry/name").asString()).isEqualTo("Directeur woningcorporatie");
        });
    }

    @Test
    @Tag("row-4-14")
    void who_was_not_project_leader_any_more_is_not_answered() {
        // When
        var leaders = projectLeaders("validOn=2025-10-01");

        // Then
        assertThat(leaders).isEmpty();
    }

    @Test
    @Tag("row-4-14")
    void what_was_known_before_the_change_was_recorded_is_answered_too() {
        // When
        var leaders = projectLeaders("validOn=2025-10-01&asOf=" + before);

        // Then
        assertThat(leaders)
                .singleElement()
                .extracting(leader -> leader.path("member"))
                .isEqualTo(told.known("corporatie-directeur.member"));
    }

    private JsonNode projectLeaders(String moment) {
        var path = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/members"
                + "?role=project-leader&organisation={housing-association}&" + moment;
        return told.items("gemeente-projectleider", path);
    }
}
