// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The auditor asks what was agreed at a moment, also of what the parties start with. */
@OverHttp
class AgreedOnThatDayTest {
    private static final String AUDITOR = "provincie-auditor";

    private Told told;

    @Test
    void an_overview_a_definition_an_ambition_and_changed_criteria_are_each_agreed_from_their_own_moment(Stack stack) {
        // Given
        told = stack.tell("two-parties.yml", "auditor-appointed.yml", "interests.yml");

        // When
        var none = stack.clock().instant();
        var overview = agreedAfter(stack, "overview-agreed.yml", "overviewRound");
        var definition = agreedAfter(stack, "definition-chosen.yml", "definitionRound");
        var ambition = agreedAfter(stack, "ambition-adopted.yml", "ambitionRound");
        var criteria = agreedAfter(stack, "criteria-changed.yml", "agreed.round");

        // Then
        assertThat(agreed(none)).containsExactly("decision-procedure");
        assertThat(agreed(overview)).containsExactly("decision-procedure", "overview-of-interests");
        assertThat(agreed(definition)).containsExactly("decision-procedure", "overview-of-interests", "definition");
        assertThat(agreed(ambition))
                .containsExactly("decision-procedure", "overview-of-interests", "definition", "ambition");
        assertThat(agreed(criteria))
                .containsExactly(
                        "decision-procedure", "overview-of-interests", "definition", "ambition", "criteria-change");
        var chosen = agreements(criteria).get(2);
        assertThat(chosen.at("/verdicts").findValuesAsString("agreed")).containsExactly("true", "false");
        assertThat(chosen.at("/alternatives/0/subject/id")).isEqualTo(told.known("definition"));
        assertThat(chosen.at("/alternatives/1/subject/id")).isEqualTo(told.known("rival"));
        assertThat(chosen.at("/positions/0/mandate/mandate")).isEqualTo(told.known("gemeente-wethouder.mandate"));
    }

    /** Right after what the story tells, once the journal has that it was agreed. */
    private Instant agreedAfter(Stack stack, String story, String round) {
        told.goOn(story);
        var moment = stack.clock().instant();
        await().until(() -> agreements(moment).stream()
                .anyMatch(agreement -> agreement.path("round").equals(told.known(round))
                        && agreement.path("state").asString().equals("agreed")));
        return moment;
    }

    /** The types of what was agreed then, in the order in which it was put before the parties. */
    private List<String> agreed(Instant moment) {
        return agreements(moment).stream()
                .filter(agreement -> agreement.path("state").asString().equals("agreed"))
                .map(agreement -> agreement.at("/alternatives/0/subject/type").asString())
                .toList();
    }

    private List<JsonNode> agreements(Instant moment) {
        var path = told.text("/audit/v1/wijkaanpakken/{wijkaanpak}/agreements?asOf=") + moment;
        return told.get(AUDITOR, path).json().path("agreements").valueStream().toList();
    }
}
