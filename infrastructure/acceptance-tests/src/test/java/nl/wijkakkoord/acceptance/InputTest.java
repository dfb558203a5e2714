// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ideas of the parties, and what others brought in. */
@OverHttp
class InputTest {
    private static final String WRITER = "gemeente-projectleider";
    private static final String READER = "corporatie-medewerker";
    private static final String WIJKAANPAK = "/opgaven/v1/wijkaanpakken/{wijkaanpak}";

    private Told told;

    @BeforeEach
    void an_opgave_with_a_measure_ideas_and_input(Stack stack) {
        told = stack.tell("two-parties.yml", "ambition-adopted.yml", "opgaven-chosen.yml", "objective-set.yml");
        told.goOn("measures.yml", "input.yml");
    }

    @Test
    @Tag("row-2-14")
    void a_rejected_idea_stays_to_be_found_with_the_reason() {
        // Given
        told.post(WRITER, "/opgaven/v1/ideas/{water}/selection", "{\"reason\": \"Het kost weinig.\"}");

        // When
        told.post(WRITER, "/opgaven/v1/ideas/{cable-car}/rejection", "{\"reason\": \"Niemand wil erin.\"}");

        // Then
        assertThat(items("/ideas?status=rejected")).singleElement().satisfies(idea -> {
            assertThat(idea.path("idea")).isEqualTo(told.known("cable-car"));
            assertThat(idea.path("reason").asString()).isEqualTo("Niemand wil erin.");
        });
        assertThat(items("/ideas?status=selected"))
                .singleElement()
                .extracting(idea -> idea.path("idea"))
                .isEqualTo(told.known("water"));
    }

    @Test
    @Tag("row-2-21")
    void adopted_input_is_linked_to_a_measure_and_its_giver_reads_so_without_an_account(Stack stack) {
        // Given
        told.put("receipt", told.read(WRITER, "/opgaven/v1/inputs/{shadow}").required("receiptCode"));
        var before = receipt(stack);

        // When
        told.post(
                WRITER,
                "/opgaven/v1/inputs/{shadow}/adoption",
                told.text("{\"measure\": \"{trees}\", \"answer\": \"Er komen bomen.\"}"));

        // Then
        var after = receipt(stack);
        assertThat(before.path("status").asString()).isEqualTo("open");
        assertThat(after.path("status").asString()).isEqualTo("adopted");
        assertThat(after.path("answer").asString()).isEqualTo("Er komen bomen.");
        assertThat(after.path("measure").asString()).isEqualTo("Bomen in de straat");
        var input = told.read(READER, "/opgaven/v1/inputs/{shadow}");
        assertThat(input.path("measure")).isEqualTo(told.known("trees"));
        assertThat(input.at("/source/giver").asString()).isEqualTo("residents");
        assertThat(input.has("receiptCode"))
                .as("the code is for who recorded it")
                .isFalse();
    }

    @Test
    @Tag("row-2-22")
    void input_from_before_the_opgave_is_listed_there_until_something_is_done_with_it() {
        // Given
        var opgave = told.text("/inputs?opgave={opgave}&status=open");
        var listed = items(opgave);
        var link = told.text("{\"opgave\": \"{opgave}\"}");

        // When
        var linked = told.post(WRITER, "/opgaven/v1/inputs/{early}/opgave", link);

        // Then
        assertThat(linked.status()).isEqualTo(200);
        assertThat(listed).extracting(input -> input.path("input")).containsExactly(told.known("shadow"));
        assertThat(items(opgave))
                .extracting(input -> input.path("input"))
                .containsExactlyInAnyOrder(told.known("shadow"), told.known("early"));
    }

    @Test
    @Tag("row-2-22")
    void input_that_was_not_adopted_is_not_listed_any_more() {
        // Given
        told.post(WRITER, "/opgaven/v1/inputs/{early}/opgave", told.text("{\"opgave\": \"{opgave}\"}"));

        // When
        told.post(WRITER, "/opgaven/v1/inputs/{early}/non-adoption", "{\"reason\": \"Dat ligt in een andere wijk.\"}");

        // Then
        assertThat(items(told.text("/inputs?opgave={opgave}&status=open")))
                .extracting(input -> input.path("input"))
                .containsExactly(told.known("shadow"));
    }

    @Test
    @Tag("row-2-23")
    void a_second_consultation_says_which_one_it_follows() {
        // Given
        var body = told.text("""
            {"opgave": "{opgave}", "follows": "{first}", "title": "Tweede ronde", "question": "Klopt het zo?",
             "from": "2026-02-01"}
            """);

        // When
        var second = told.post(WRITER, WIJKAANPAK + "/consultations", body);

        // Then
        var read = told.read(
                READER, "/opgaven/v1/consultations/" + second.json().path("id").asString());
        assertThat(second.status()).isEqualTo(201);
        assertThat(read.path("number").asInt()).isEqualTo(2);
        assertThat(read.path("follows")).isEqualTo(told.known("first"));
        assertThat(items(told.text("/inputs?consultation={first}")))
                .singleElement()
                .extracting(input -> input.path("input"))
                .isEqualTo(told.known("shadow"));
    }

    private JsonNode receipt(Stack stack) {
        var answer = stack.caller().get(told.text("/opgaven/v1/public/receipts/{receipt}"), null);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private Iterable<JsonNode> items(String path) {
        return told.read(READER, WIJKAANPAK + path).required("items");
    }
}
