// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the answer to an erasure says that went: what this one erased. */
@ExtendWith(RunningService.class)
class PersonErasureHttpTest {
    private static final String NAME = "name-and-address";
    private static final String REASONS = "reasons-of-corrections-and-withdrawals";

    private final Story story = Story.joined();
    private final UUID membership = story.join(MUNICIPALITY, "carla", "board-member", "2026-01-01", null);

    @Test
    void what_was_erased_before_is_not_told_again() {
        // Given
        withdrawn();
        withdrawn();
        story.send(
                "DELETE", "/memberships/" + membership + "/directory-entry", MUNICIPALITY, null, "If-Match", "\"1\"");

        // When
        var first = erase(UUID.randomUUID());
        withdrawn();
        var second = erase(UUID.randomUUID());
        var third = erase(UUID.randomUUID());

        // Then
        assertThat(went(first)).isEqualTo(Map.of(REASONS, 2));
        assertThat(went(second)).isEqualTo(Map.of(REASONS, 1));
        assertThat(third.problem()).isEqualTo("entry-already-erased");
    }

    @Test
    void asked_again_with_the_same_key_it_tells_the_same_whatever_went_since() {
        // Given
        withdrawn();
        var key = UUID.randomUUID();
        var first = erase(key);
        withdrawn();
        erase(UUID.randomUUID());

        // When
        var again = erase(key);

        // Then
        assertThat(went(first)).isEqualTo(Map.of(NAME, 1, REASONS, 1));
        assertThat(went(again)).isEqualTo(went(first));
    }

    /** A mandate, with why it does not hold any more. */
    private void withdrawn() {
        var mandate = story.post(
                        "/mandates", MUNICIPALITY, Story.mandate(story.memberOf(membership), "2026-03-01", null))
                .id();
        var withdrawal = Map.of("from", "2026-04-01", "reason", "Langdurig ziek");
        assertThat(story.post("/mandates/" + mandate + "/withdrawal", MUNICIPALITY, withdrawal)
                        .status())
                .isEqualTo(200);
    }

    private Answer erase(UUID key) {
        return story.send(
                "POST",
                "/memberships/" + membership + "/person-erasure",
                MUNICIPALITY,
                null,
                "Idempotency-Key",
                key.toString());
    }

    private static Map<String, Integer> went(Answer erased) {
        var went = new LinkedHashMap<String, Integer>();
        erased.at("/went")
                .forEach(each -> went.put(
                        each.path("kind").asString(), each.path("count").asInt()));
        return went;
    }
}
