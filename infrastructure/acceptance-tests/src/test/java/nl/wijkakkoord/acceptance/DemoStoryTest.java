// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The story holds every answer against what it tells; here is what it does not say of itself. */
@OverHttp
class DemoStoryTest {

    private static final String AGREEMENTS = "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements?asOf=";

    @Test
    void the_auditor_gets_three_different_answers_for_three_moments(Stack stack, DemoTold demo) {
        // When
        var halfway = agreements(stack, demo, "{halfway}");
        var afterFirst = agreements(stack, demo, "{afterFirst}");
        var atTheEnd = agreements(stack, demo, "{atTheEnd}");

        // Then
        assertThat(halfway.findValuesAsString("state")).containsExactlyInAnyOrder("agreed", "agreed", "agreed", "open");
        assertThat(afterFirst.findValuesAsString("state"))
                .containsExactlyInAnyOrder("agreed", "agreed", "agreed", "not-agreed");
        assertThat(atTheEnd.findValuesAsString("state"))
                .containsExactlyInAnyOrder("agreed", "agreed", "agreed", "not-agreed", "agreed");
    }

    @Test
    void an_answer_about_the_past_is_the_same_byte_for_byte_at_the_same_journal_size(Stack stack, DemoTold demo) {
        // Given
        var path = demo.memory().text(AGREEMENTS + "{afterFirst}");
        var first = stack.get("provincie-auditor", path);
        var size = first.json().required("journalSize").asString();
        stack.tell("two-parties.yml");

        // When
        var again = stack.get("provincie-auditor", path + "&journalSize=" + size);

        // Then
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void a_newcomer_reads_who_objected_and_why_a_member_was_refused(DemoTold demo) {
        // When
        var lines = demo.lines();

        // Then
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("The grid operator objects"))
                .anySatisfy(line -> assertThat(line).contains("refused, 403 mandate-of-somebody-else: "))
                .allSatisfy(line -> assertThat(line).doesNotContain("{", "}"));
    }

    private static JsonNode agreements(Stack stack, DemoTold demo, String moment) {
        return stack.get("provincie-auditor", demo.memory().text(AGREEMENTS + moment))
                .json()
                .required("agreements");
    }
}
