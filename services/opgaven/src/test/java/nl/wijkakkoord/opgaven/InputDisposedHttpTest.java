// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.Purse.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What was brought in waits until something is done with it, whatever happened since. */
@ExtendWith(RunningOpgaven.class)
class InputDisposedHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Purse purse = new Purse(zuid);
    private final UUID opgave = zuid.propose("Een koele wijk");
    private final UUID measure = purse.measure(opgave);

    @Test
    @Tag("row-2-22")
    void what_led_to_a_measure_that_was_withdrawn_is_undisposed_again_and_its_giver_reads_so() {
        // Given
        var input = receive(HOUSING, null);
        adopt(input);
        var adopted = open();
        var before = RunningOpgaven.stack.now();
        purse.withdraw(measure);

        // When
        var listed = open();

        // Then
        assertThat(adopted).isEmpty();
        assertThat(listed).containsExactly(input.toString());
        assertThat(read(input, "").path("status").asString()).isEqualTo("open");
        assertThat(read(input, "").path("measure").asString()).isEqualTo(measure.toString());
        assertThat(read(input, "?version=2").path("status").asString()).isEqualTo("adopted");
        assertThat(read(input, "?asOf=" + before).path("status").asString()).isEqualTo("adopted");
        assertThat(receipt(input).path("status").asString()).isEqualTo("open");
        assertThat(receipt(input).has("measure")).isFalse();
    }

    @Test
    @Tag("row-2-22")
    void what_led_to_a_measure_of_an_opgave_that_the_parties_rejected_is_undisposed_again() {
        // Given
        var input = receive(HOUSING, null);
        adopt(input);

        // When
        zuid.decide(opgave, false, "Geen geld");

        // Then
        assertThat(open()).containsExactly(input.toString());
        assertThat(receipt(input).path("status").asString()).isEqualTo("open");
    }

    @Test
    @Tag("row-2-22")
    void what_is_undisposed_again_is_moved_to_another_opgave_adopted_there_and_listed_no_more() {
        // Given
        var input = receive(HOUSING, null);
        adopt(input);
        purse.withdraw(measure);
        var other = zuid.propose("Water vasthouden");
        var ditch = purse.measure(other);

        // When
        done(zuid.post(HOUSING, "/inputs/" + input + "/opgave", Map.of("opgave", other)));
        done(zuid.post(
                HOUSING, "/inputs/" + input + "/adoption", Map.of("measure", ditch, "answer", "Er komt een sloot.")));

        // Then
        assertThat(open()).isEmpty();
        assertThat(read(input, "").path("status").asString()).isEqualTo("adopted");
        assertThat(receipt(input).path("answer").asString()).isEqualTo("Er komt een sloot.");
    }

    @Test
    @Tag("row-2-22")
    void what_a_party_recorded_that_left_since_still_waits_and_another_party_answers_it() {
        // Given
        var input = receive(HOUSING, null);
        zuid.leave(HOUSING);
        var waiting = open();

        // When
        done(zuid.post(MUNICIPALITY, "/inputs/" + input + "/non-adoption", Map.of("reason", "Ligt elders.")));

        // Then
        assertThat(waiting).containsExactly(input.toString());
        assertThat(open()).isEmpty();
    }

    @Test
    @Tag("row-2-22")
    void what_was_erased_before_anything_was_done_with_it_is_listed_without_its_words() {
        // Given
        var input = receive(HOUSING, null);

        // When
        done(zuid.post(HOUSING, "/inputs/" + input + "/erasure", Map.of("reason", "Op verzoek")));

        // Then
        var listed = zuid.get(MUNICIPALITY, "/inputs?status=open&opgave=" + opgave)
                .items()
                .get(0);
        assertThat(listed.path("input").asString()).isEqualTo(input.toString());
        assertThat(listed.has("text")).isFalse();
    }

    @Test
    @Tag("row-2-23")
    void a_second_round_counts_on_from_the_one_it_refers_to_and_what_was_said_in_each_stays_apart() {
        // Given
        var first = call(opgave, null);
        var early = receive(MUNICIPALITY, first);

        // When
        var second = call(opgave, first);
        var late = receive(HOUSING, second);
        var third = call(opgave, second);

        // Then
        assertThat(consultation(second).path("number").asInt()).isEqualTo(2);
        assertThat(consultation(second).path("follows").asString()).isEqualTo(first.toString());
        assertThat(consultation(first).has("follows")).isFalse();
        assertThat(consultation(third).path("number").asInt()).isEqualTo(3);
        assertThat(inputs(first)).containsExactly(early.toString());
        assertThat(inputs(second)).containsExactly(late.toString());
    }

    @Test
    @Tag("row-2-23")
    void a_second_round_refers_to_no_round_of_another_wijkaanpak_and_to_none_that_there_is_not() {
        // Given
        var elsewhere = new Neighbourhood(MUNICIPALITY);
        var foreign =
                elsewhere.post(MUNICIPALITY, "/consultations", body(null, null)).id();

        // When
        var refused = List.of(
                zuid.post(HOUSING, "/consultations", body(opgave, foreign)),
                zuid.post(HOUSING, "/consultations", body(opgave, UUID.randomUUID())));

        // Then
        assertThat(refused).allMatch(answer -> answer.problem().equals("follows-unknown-consultation"));
        assertThat(zuid.get(HOUSING, "/consultations").items()).isEmpty();
    }

    @Test
    @Tag("row-2-23")
    void a_second_round_is_held_after_who_held_the_first_has_left() {
        // Given
        var first = zuid.post(HOUSING, "/consultations", body(opgave, null)).id();
        zuid.leave(HOUSING);

        // When
        var second = call(opgave, first);

        // Then
        assertThat(consultation(second).path("follows").asString()).isEqualTo(first.toString());
        assertThat(consultation(first).path("number").asInt()).isEqualTo(1);
    }

    private UUID receive(OrganisationId by, UUID consultation) {
        var body = new HashMap<String, Object>(Map.of(
                "giver",
                "residents",
                "occasion",
                "Brief",
                "givenOn",
                "2025-09-06",
                "text",
                "Te warm",
                "opgave",
                opgave));
        body.put("consultation", consultation);
        var received = zuid.post(by, "/inputs", body);
        done(received);
        return received.id();
    }

    private void adopt(UUID input) {
        done(zuid.post(
                HOUSING, "/inputs/" + input + "/adoption", Map.of("measure", measure, "answer", "Er komen bomen.")));
    }

    private UUID call(UUID of, UUID follows) {
        var called = zuid.post(MUNICIPALITY, "/consultations", body(of, follows));
        done(called);
        return called.id();
    }

    private static Map<String, Object> body(UUID opgave, UUID follows) {
        var body = new HashMap<String, Object>(
                Map.of("title", "Avond", "question", "Klopt het zo?", "from", "2026-02-01"));
        body.put("opgave", opgave);
        body.put("follows", follows);
        return body;
    }

    private List<String> open() {
        return zuid.get(MUNICIPALITY, "/inputs?status=open").items().findValuesAsString("input");
    }

    private List<String> inputs(UUID consultation) {
        return zuid.get(MUNICIPALITY, "/inputs?consultation=" + consultation)
                .items()
                .findValuesAsString("input");
    }

    private JsonNode read(UUID input, String moment) {
        return zuid.get(MUNICIPALITY, "/inputs/" + input + moment).json();
    }

    private JsonNode consultation(UUID consultation) {
        return zuid.get(MUNICIPALITY, "/consultations/" + consultation).json();
    }

    private JsonNode receipt(UUID input) {
        var code = zuid.get(HOUSING, "/inputs/" + input).textAt("/receiptCode");
        return zuid.get(STRANGER, "/public/receipts/" + code).json();
    }
}
