// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class GoalHttpTest {
    private static final String TERM = "aardgasvrij";
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final Audience ALL = Audience.ofWijkaanpak();

    private final Story story = Story.joined();
    private final UUID definition = UUID.randomUUID();

    @Test
    void a_goal_rests_on_an_agreed_definition() {
        // Given
        agreed();

        // When
        var chosen = chosen();

        // Then
        assertThat(chosen.at("/version").asInt()).isEqualTo(1);
        assertThat(goal().at("/definition/digest").asString()).isEqualTo(DIGEST.value());
    }

    @Test
    void a_goal_without_a_definition_that_this_service_heard_of_is_refused() {
        // When
        var without = choose(null);
        var unknown = choose(UUID.randomUUID());

        // Then
        assertThat(without.problem()).isEqualTo("goal-without-definition");
        assertThat(unknown.problem()).isEqualTo("definition-not-heard-of");
    }

    @Test
    void a_goal_is_flagged_when_its_definition_is_replaced() {
        // Given
        agreed();
        chosen();
        var rival = new SubjectRef(SubjectType.DEFINITION, UUID.randomUUID(), 1, Digest.of(new byte[] {2}));

        // When
        replaced(rival);

        // Then
        await().untilAsserted(() -> assertThat(goal().at("/flag/replacement/id").asString())
                .isEqualTo(rival.id().toString()));
    }

    @Test
    void a_definition_that_was_replaced_is_not_chosen_any_more() {
        // Given
        agreed();
        chosen();
        replaced(new SubjectRef(SubjectType.DEFINITION, UUID.randomUUID(), 1, Digest.of(new byte[] {2})));
        await().until(() -> goal().has("flag"));

        // When
        var again = choose(definition);

        // Then
        assertThat(again.problem()).isEqualTo("definition-not-in-force");
    }

    private void agreed() {
        tell(
                1,
                new DefinitionAgreed(
                        definition,
                        story.wijkaanpak(),
                        1,
                        TERM,
                        DIGEST,
                        UUID.randomUUID(),
                        ALL,
                        CONTACT,
                        Story.afterwards()));
    }

    private void replaced(SubjectRef rival) {
        tell(
                2,
                new DefinitionReplaced(
                        definition,
                        story.wijkaanpak(),
                        1,
                        TERM,
                        rival,
                        UUID.randomUUID(),
                        ALL,
                        CONTACT,
                        Story.afterwards()));
    }

    private void tell(int position, Event event) {
        RunningService.topics().publish("ambitions", definition, position, event);
    }

    /** As soon as this service heard of the definition. */
    private Answer chosen() {
        return await().until(() -> choose(definition), answer -> answer.status() == 200);
    }

    private Answer choose(UUID named) {
        var body = new HashMap<String, Object>(Map.of("kind", TERM, "text", "In 2035 van het gas af."));
        body.put("definition", named == null ? null : Map.of("definition", named, "version", 1));
        return story.post("/goal", MUNICIPALITY, body);
    }

    private JsonNode goal() {
        return story.get("/goal", ASSOCIATION).json();
    }
}
