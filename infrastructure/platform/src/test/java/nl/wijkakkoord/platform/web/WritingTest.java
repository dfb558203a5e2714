// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest extends HttpTest {
    private static final String ONE = DUMMIES + "/0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90";

    @BeforeEach
    void nothing_was_asked() {
        DummyController.asked = null;
    }

    private Answer write(String method, String path, String body, String... headers) {
        return send(method, path, body, with(headers, "Authorization", "known", "Content-Type", "application/json"));
    }

    @Test
    void an_intent_says_who_asks_and_on_which_terms() {
        // When
        var answer = write(
                "POST",
                DUMMIES,
                GOOD,
                "Idempotency-Key",
                "\"8e03978e-40d5\"",
                "If-Match",
                "\"12\"",
                "X-Correlation-Id",
                "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");

        // Then
        assertThat(answer.status()).isEqualTo(201);
        var intent = DummyController.asked.intent();
        assertThat(intent.actor()).isEqualTo(DummyService.ACTOR);
        assertThat(intent.idempotencyKey()).isEqualTo("\"8e03978e-40d5\"");
        assertThat(intent.expectedVersion()).isEqualTo(12);
        assertThat(intent.correlationId()).isEqualTo("0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");
    }

    @Test
    void the_same_request_has_the_same_fingerprint() {
        // When
        post(GOOD, "X-Correlation-Id", "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");
        var first = DummyController.asked.intent().fingerprint();
        post(GOOD);

        // Then
        assertThat(DummyController.asked.intent().fingerprint())
                .isEqualTo(first)
                .matches("[0-9a-f]{64}");
    }

    @Test
    void another_byte_in_the_body_gives_another_fingerprint() {
        // When
        post(GOOD);
        var first = DummyController.asked.intent().fingerprint();
        post(GOOD + " ");

        // Then
        assertThat(DummyController.asked.intent().fingerprint()).isNotEqualTo(first);
    }

    @Test
    void another_address_gives_another_fingerprint() {
        // When
        write("DELETE", ONE, null, "If-Match", "\"1\"");
        var first = DummyController.asked.intent().fingerprint();
        write("DELETE", ONE.replace("0b8f", "1b8f"), null, "If-Match", "\"1\"");

        // Then
        assertThat(DummyController.asked.intent().fingerprint()).isNotEqualTo(first);
    }

    @Test
    void another_type_of_content_gives_another_fingerprint() {
        // When
        post(GOOD);
        var first = DummyController.asked.intent().fingerprint();
        send(
                "POST",
                DUMMIES,
                GOOD,
                "Authorization",
                "known",
                "Content-Type",
                "application/problem+json",
                "Idempotency-Key",
                "k-1");

        // Then
        assertThat(DummyController.asked.intent().fingerprint()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*", "application/*+json", "*", "nothing", "application/json; charset=*"})
    void a_body_is_of_one_type_that_is_known(String type) {
        // When
        var answer =
                send("POST", DUMMIES, GOOD, "Authorization", "known", "Content-Type", type, "Idempotency-Key", "k-1");

        // Then
        assertThat(answer.status()).isEqualTo(415);
        assertThat(DummyController.asked).isNull();
    }

    @Test
    void a_post_without_idempotency_key_is_refused() {
        // When
        var answer = write("POST", DUMMIES, GOOD);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-missing");
        assertThat(DummyController.asked).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "with\ttab"})
    void an_idempotency_key_is_visible_ascii(String key) {
        // When
        var answer = write("POST", DUMMIES, GOOD, "Idempotency-Key", key);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-invalid");
    }

    @ParameterizedTest
    @CsvSource({"255, 201", "256, 400"})
    void an_idempotency_key_has_at_most_255_characters(int length, int status) {
        // When
        var answer = write("POST", DUMMIES, GOOD, "Idempotency-Key", "k".repeat(length));

        // Then
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void two_idempotency_keys_are_refused() {
        // When
        var answer = write("POST", DUMMIES, GOOD, "Idempotency-Key", "a", "Idempotency-Key", "b");

        // Then
        assertThat(answer.code()).isEqualTo("idempotency-key-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void what_replaces_or_removes_must_say_which_version(String method) {
        // When
        var answer = write(method, ONE, method.equals("PUT") ? GOOD : null);

        // Then
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("if-match-missing");
        assertThat(DummyController.asked).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "1",
                "W/\"1\"",
                "\"0\"",
                "\"01\"",
                "\"-1\"",
                "\"abc\"",
                "\"1\", \"2\"",
                "\"99999999999999999999\""
            })
    void a_version_is_one_strong_etag(String etag) {
        // When
        var answer = write("PUT", ONE, GOOD, "If-Match", etag);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("if-match-invalid");
    }

    @Test
    void a_put_needs_no_idempotency_key() {
        // When
        var answer = write("PUT", ONE, GOOD, "If-Match", "\"1\"");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(DummyController.asked.intent().idempotencyKey()).isNull();
    }
}
