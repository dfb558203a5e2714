// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class KoppelkansHttpTest {
    private final Story story = Story.joined();

    @Test
    void a_koppelkans_keeps_its_planning() {
        // Given
        var id = recorded("physical", Story.today(), Story.today().plusYears(1));
        var later = Story.today().plusYears(2).toString();

        // When
        story.post(path(id, "planning"), ASSOCIATION, Map.of("from", later, "reason", "De aannemer is later vrij."));

        // Then
        var now = story.get("/koppelkansen/" + id, MUNICIPALITY).json();
        assertThat(now.at("/planning/from").asString()).isEqualTo(later);
        assertThat(now.at("/planning/reason").asString()).isEqualTo("De aannemer is later vrij.");
        var first =
                story.get("/koppelkansen/" + id + "?version=1", MUNICIPALITY).json();
        assertThat(first.at("/planning/from").asString())
                .isEqualTo(Story.today().toString());
    }

    @Test
    void a_koppelkans_keeps_what_became_of_it() {
        // Given
        var id = recorded("physical", Story.today(), Story.today().plusYears(1));

        // When
        story.post(path(id, "settlement"), ASSOCIATION, Map.of("used", true));

        // Then
        var now = story.get("/koppelkansen/" + id, MUNICIPALITY).json();
        assertThat(now.path("status").asString()).isEqualTo("used");
        var first =
                story.get("/koppelkansen/" + id + "?version=1", MUNICIPALITY).json();
        assertThat(first.path("status").asString()).isEqualTo("open");
    }

    @Test
    void what_is_over_and_was_not_settled_is_unused_without_a_reason() {
        // Given
        var over =
                recorded("physical", Story.today().minusDays(9), Story.today().minusDays(1));
        var goingOn = recorded("social", Story.today().minusDays(9), Story.today());
        var unexplained = recorded("social", Story.today(), null);

        // When
        story.post(path(unexplained, "settlement"), ASSOCIATION, Map.of("used", false, "reason", "  "));

        // Then
        assertThat(listed("withoutReason=true")).containsExactlyInAnyOrder(over, unexplained);
        assertThat(listed("withoutReason=false")).containsExactly(goingOn);
        assertThat(listed("kind=social&status=open")).containsExactly(goingOn);
        assertThat(listed("organisation=" + MUNICIPALITY)).isEmpty();
    }

    @Test
    void what_is_planned_does_not_end_before_it_begins() {
        // Given
        var reversed = Map.of("kind", "social", "title", "a", "text", "b", "from", "2027-02-01", "until", "2027-01-31");

        // When
        var wrong = story.post("/koppelkansen", ASSOCIATION, reversed);

        // Then
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.problem()).isEqualTo("period-reversed");
    }

    @Test
    void to_who_takes_no_part_it_is_as_if_it_were_not_there() {
        // Given
        var id = recorded("physical", Story.today(), null);

        // When
        var hidden = story.post(path(id, "settlement"), STRANGER, Map.of("used", true));

        // Then
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(story.get("/koppelkansen", STRANGER).status()).isEqualTo(404);
        assertThat(story.get("/koppelkansen/" + id, MUNICIPALITY).header("ETag"))
                .isEqualTo("\"1\"");
    }

    private UUID recorded(String kind, LocalDate from, LocalDate until) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", kind, "title", "Vervanging van het riool", "text", "De straat gaat open.", "from", from));
        body.put("until", until);
        return story.post("/koppelkansen", ASSOCIATION, body).id();
    }

    private static String path(UUID koppelkans, String what) {
        return "/koppelkansen/" + koppelkans + "/" + what;
    }

    private List<UUID> listed(String query) {
        return story.get("/koppelkansen?" + query, MUNICIPALITY)
                .items()
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
