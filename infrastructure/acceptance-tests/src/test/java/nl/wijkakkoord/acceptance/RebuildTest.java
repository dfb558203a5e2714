// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class RebuildTest {
    /** Every service has these, whether it uses them or not. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "answered_request",
            "deadline",
            "event",
            "event_position",
            "event_unnumbered",
            "heard",
            "heard_mandate",
            "inbox",
            "mandate_round",
            "mandate_use",
            "open_round_subject",
            "organisation_name",
            "member_capacity",
            "membership",
            "ended_wijkaanpak",
            "parked_event",
            "participant",
            "rebuild",
            "recorded_refusal",
            "relay_progress",
            "request_salt",
            "set_aside",
            "set_aside_message",
            "skipped_event",
            "succession_in_part",
            "wijkaanpak_name",
            "words");

    /** What no event holds: words and files that can be erased or are sealed, and the journal itself. */
    private static final Map<String, Set<String>> KEPT_NOWHERE_ELSE = Map.of(
            "stakeholders", Set.of("directory_entry", "attachment_content"),
            "decisions", Set.of("sealed_words", "lot_salt"),
            "audit", Set.of("journal_size", "journal_chain", "journal_entry"));

    @Test
    void every_table_can_be_rebuilt_or_is_named_as_the_only_place_of_what_it_holds(Stack stack) {
        // When
        var services = stack.running().services().keySet();

        // Then
        assertThat(services).allSatisfy(service -> {
            var views = Rebuilding.of(stack, service);
            var known = new HashSet<>(OF_THE_PLATFORM);
            known.addAll(KEPT_NOWHERE_ELSE.getOrDefault(service, Set.of()));
            known.addAll(views.tables());
            // Readers are kept by every service, in a view of its own.
            assertThat(views.allTables()).as(service).containsExactlyInAnyOrderElementsOf(known);
            assertThat(views.tables()).as(service).contains("reader").doesNotHaveDuplicates();
        });
    }

    @Test
    void views_that_lost_everything_become_what_they_were_and_nothing_happens_again(Stack stack, DemoTold demo) {
        // Given
        var services = stack.running().services().keySet();
        var untouched = onceQuiet(() -> untouched(stack));
        var before = new HashMap<String, Map<String, List<String>>>();
        services.forEach(
                service -> before.put(service, Rebuilding.of(stack, service).rows()));

        // When
        services.forEach(service -> Rebuilding.of(stack, service).empty());
        services.forEach(service -> assertThat(
                        Rebuilding.of(stack, service).rebuild().path("state").asString())
                .isEqualTo("swapped"));

        // Then
        services.forEach(service -> assertThat(differences(
                        before.get(service), Rebuilding.of(stack, service).rows()))
                .as(service)
                .isEmpty());
        untouched(stack)
                .forEach((service, rows) -> assertThat(differences(untouched.get(service), rows))
                        .as(service)
                        .isEmpty());
    }

    @Test
    void views_are_right_when_they_are_rebuilt_while_others_work(Stack stack, DemoTold demo) {
        // Given
        var others = CompletableFuture.runAsync(() -> stack.tell("two-parties.yml"));
        var rebuilt = new ArrayList<JsonNode>();

        // When
        while (!others.isDone()) {
            stack.running()
                    .services()
                    .keySet()
                    .forEach(
                            service -> rebuilt.add(Rebuilding.of(stack, service).rebuild()));
        }
        others.join();

        // Then
        assertThat(rebuilt).allSatisfy(ended -> {
            assertThat(ended.path("state").asString()).isEqualTo("swapped");
            assertThat(ended.path("different")).isEmpty();
        });
    }

    /** When what the tests before this one led to has been published, heard and done. */
    private static <T> T onceQuiet(Supplier<T> rows) {
        var last = new AtomicReference<>(rows.get());
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> rows.get(), now -> now.equals(last.getAndSet(now)));
        return last.get();
    }

    /** What stands in only one of them, by table; of all that a service keeps the rest would fill pages. */
    private static Map<String, List<String>> differences(
            Map<String, List<String>> before, Map<String, List<String>> after) {
        var different = new HashMap<String, List<String>>();
        before.forEach((table, rows) -> {
            var gone = new ArrayList<>(rows);
            after.get(table).forEach(gone::remove);
            var come = new ArrayList<>(after.get(table));
            rows.forEach(come::remove);
            gone.addAll(come);
            if (!gone.isEmpty()) {
                different.put(table, gone);
            }
        });
        return different;
    }

    /** Events, what is published and heard, deadlines, answers, parked events, words: by service and table. */
    private static Map<String, Map<String, List<String>>> untouched(Stack stack) {
        var rows = new HashMap<String, Map<String, List<String>>>();
        stack.running()
                .services()
                .keySet()
                .forEach(service ->
                        rows.put(service, Rebuilding.of(stack, service).otherRows()));
        return rows;
    }
}
