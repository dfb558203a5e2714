// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.request.PageRequest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplayHttpTest extends Auditing {
    private static final int MANY = 60;
    private static final int ON_A_PAGE = 25;

    @Test
    void a_history_is_replayed_forward_and_back_and_each_step_ends_in_what_had_been_agreed_by_then() {
        // Given
        journaled(2);
        decisions(zuid.opened(NOON.plusSeconds(10)));
        decisions(zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(20)));
        journaled(4);
        stakeholders(zuid.granted());
        journaled(5);
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        journaled(6);
        stakeholders(zuid.withdrawn(LocalDate.of(2026, 3, 1), NOON.plusSeconds(25)));
        journaled(7);
        decisions(zuid.closed(true, NOON.plusSeconds(40)));
        journaled(8);

        // When
        var steps = replay(AUDITOR);

        // Then
        assertThat(steps).hasSize(8);
        assertThat(steps.stream().map(ReplayHttpTest::changes))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("opened"),
                        List.of("position-taken"),
                        List.of("mandate-examined"),
                        List.of("position-replaced"),
                        List.of("mandate-examined"),
                        List.of("closed"));
        for (var step : steps) {
            var size = step.at("/entry/index").asLong() + 1;
            assertThat(step.path("agreements"))
                    .isEqualTo(agreements("?journalSize=" + size).path("agreements"));
        }
        assertThat(steps.getFirst().has("previous")).isFalse();
        assertThat(stepAt(steps.getLast().path("previous").asString(), AUDITOR)).isEqualTo(steps.get(6));
        assertThat(get(steps.get(6).path("next").asString().substring("/audit/v1".length()), AUDITOR)
                        .header("Link"))
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void a_step_at_a_journal_size_stays_the_same_and_tells_nobody_what_is_for_others() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Vertrouwelijk", Audience.of(ASSOCIATION), NOON.plusSeconds(1)));
        journaled(4);
        var before = replay(MUNICIPALITY).getLast();
        decisions(zuid.closed(false, NOON.plusSeconds(9)));
        journaled(5);

        // When
        var again = stepAt(
                "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/replay?entry=4&journalSize="
                        + before.path("journalSize"),
                MUNICIPALITY);

        // Then
        assertThat(again).isEqualTo(before);
        assertThat(again.at("/entry/hash").asString()).startsWith("sha256:");
        assertThat(again.path("changed")).isEmpty();
        assertThat(again.toString()).doesNotContain("Vertrouwelijk", "objects");
        assertThat(changes(replay(AUDITOR).get(3))).containsExactly("position-taken");
    }

    @Test
    void a_step_after_many_rounds_comes_page_by_page_and_the_pages_together_have_all() {
        // Given
        for (var opened = 0; opened < MANY; opened++) {
            decisions(new Neighbourhood(zuid.wijkaanpak(), UUID.randomUUID(), zuid.mandate(), zuid.member())
                    .opened(NOON.plusSeconds(opened)));
        }
        var last = "/wijkaanpakken/" + zuid.wijkaanpak() + "/replay?entry=" + (MANY + 2);
        await().until(() -> get(last, AUDITOR).status() == 200);

        // When
        var pages = new ArrayList<JsonNode>();
        for (var next = "/audit/v1" + last + "&limit=" + ON_A_PAGE; !next.isEmpty(); ) {
            pages.add(stepAt(next, AUDITOR));
            next = pages.getLast().path("rest").asString("");
        }

        // Then
        var whole = agreements("?limit=100");
        assertThat(whole.path("agreements")).hasSize(MANY);
        assertThat(pages).hasSize(3).allSatisfy(page -> {
            assertThat(page.path("agreements").size()).isLessThanOrEqualTo(ON_A_PAGE);
            assertThat(page.path("entry")).isEqualTo(pages.getFirst().path("entry"));
            assertThat(page.path("journalSize")).isEqualTo(pages.getFirst().path("journalSize"));
        });
        assertThat(pages.stream().flatMap(page -> page.path("agreements").valueStream()))
                .containsExactlyElementsOf(whole.path("agreements"));
        assertThat(pages.stream().map(ReplayHttpTest::changes))
                .containsExactly(List.of("opened"), List.of(), List.of());
        assertThat(get(last, AUDITOR).at("/agreements")).hasSize(PageRequest.USUAL);
        assertThat(get(last + "&cursor=LTE", AUDITOR).status()).isEqualTo(400);
    }

    @Test
    void an_entry_that_is_not_there_is_not_replayed() {
        // Given
        journaled(2);
        var address = "/wijkaanpakken/" + zuid.wijkaanpak() + "/replay";

        // When
        var beyond = get(address + "?entry=3", AUDITOR);
        var zeroth = get(address + "?entry=0", AUDITOR);
        var endless = get(address + "?entry=9223372036854775807", AUDITOR);
        var named = get(address + "?entry=first", AUDITOR);
        var toCome = get(address + "?journalSize=999999999", AUDITOR);
        var hidden = get(address, STRANGER);

        // Then
        assertThat(List.of(beyond.status(), zeroth.status(), endless.status())).containsOnly(404);
        assertThat(named.status()).isEqualTo(400);
        assertThat(toCome.problem()).isEqualTo("journal-not-yet-that-size");
        assertThat(hidden.status()).isEqualTo(404);
    }

    /** All steps, by their own links. */
    private List<JsonNode> replay(OrganisationId reader) {
        var steps = new ArrayList<JsonNode>();
        var next = "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/replay";
        while (!next.isEmpty()) {
            steps.add(stepAt(next, reader));
            next = steps.getLast().path("next").asString("");
        }
        return steps;
    }

    private static JsonNode stepAt(String address, OrganisationId reader) {
        return get(address.substring("/audit/v1".length()), reader).json();
    }

    private static List<String> changes(JsonNode step) {
        return step.path("changed")
                .valueStream()
                .map(change -> change.path("change").asString())
                .toList();
    }
}
