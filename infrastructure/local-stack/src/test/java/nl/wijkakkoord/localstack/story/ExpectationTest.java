// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final Answer AGREED =
            answer(200, "{\"items\": [{\"stance\": \"agrees\", \"by\": \"a\"}], \"version\": 3}");
    private static final Answer REFUSED = answer(403, "{\"code\": \"not-a-party\"}");

    @Test
    void part_of_an_answer_is_enough() {
        // When
        var complaint = complaint("{\"get\": \"/\", \"see\": {\"items\": [{\"stance\": \"agrees\"}]}}", AGREED);

        // Then
        assertThat(complaint).isEmpty();
    }

    @Test
    void another_value_is_told() {
        // When
        var complaint = complaint("{\"get\": \"/\", \"see\": {\"items\": [{\"stance\": \"objects\"}]}}", AGREED);

        // Then
        assertThat(complaint).hasValueSatisfying(text -> assertThat(text).contains("objects", "agrees"));
    }

    @Test
    void an_element_more_than_was_told_is_not_overlooked() {
        // When
        var complaint = complaint("{\"get\": \"/\", \"see\": {\"items\": []}}", AGREED);

        // Then
        assertThat(complaint).isPresent();
    }

    @Test
    void what_is_to_be_remembered_must_be_there() {
        // When
        var complaint = complaint("{\"get\": \"/\", \"remember\": {\"round\": \"/id\"}}", AGREED);

        // Then
        assertThat(complaint).hasValue("it has no /id");
    }

    @Test
    void a_refusal_is_told_by_its_code() {
        // When
        var expected = complaint("{\"post\": \"/\", \"status\": 403, \"refused\": \"not-a-party\"}", REFUSED);
        var another = complaint("{\"post\": \"/\", \"refused\": \"round-closed\"}", REFUSED);
        var none = complaint("{\"post\": \"/\"}", REFUSED);

        // Then
        assertThat(expected).isEmpty();
        assertThat(another).hasValue("round-closed was expected");
        assertThat(none).hasValue("success was expected");
    }

    private static Optional<String> complaint(String step, Answer answer) {
        return new Expectation(Json.MAPPER.readValue(step, Step.class), new Memory()).complaint(answer);
    }

    private static Answer answer(int status, String body) {
        return new Answer(
                status, HttpHeaders.of(Map.of(), (name, value) -> true), body.getBytes(StandardCharsets.UTF_8));
    }
}
