// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest extends HttpTest {
    private static final String OURS = "https://wijk.example";

    @ParameterizedTest
    @CsvSource({
        "GET, /dummies/v1/dummies, known, 200",
        "GET, /dummies/v1/nowhere, known, 404",
        "GET, /dummies/v1/dummies/broken, known, 500",
        "GET, /dummies/v1/dummies, , 401",
        "PATCH, /dummies/v1/dummies, known, 405",
        "GET, /dummies/v1/openapi.json, , 200",
        "GET, /actuator/health, , 200"
    })
    void every_answer_has_the_headers_of_the_design_rules(String method, String path, String token, int status) {
        // When
        var answer = token == null ? send(method, path, null) : send(method, path, null, "Authorization", token);

        // Then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("API-Version")).isEqualTo("1.4.2");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(UUID.fromString(answer.header("X-Correlation-Id"))).isNotNull();
    }

    @Test
    void a_correlation_id_of_the_caller_comes_back() {
        // When
        var answer = get(DUMMIES, "X-Correlation-Id", "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");

        // Then
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "anything", ""})
    void a_correlation_id_in_another_form_is_replaced(String given) {
        // When
        var answer = get(DUMMIES, "X-Correlation-Id", given);

        // Then
        assertThat(answer.header("X-Correlation-Id")).isNotEqualTo(given).hasSize(36);
    }

    @Test
    void a_page_on_the_list_may_call_from_a_browser() {
        // When
        var answer = get(DUMMIES + "?limit=1", "Origin", OURS);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(OURS);
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link", "Location");
    }

    @Test
    void a_page_on_the_list_may_ask_beforehand_without_a_token() {
        // When
        var answer = send(
                "OPTIONS",
                DUMMIES,
                null,
                "Origin",
                OURS,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,idempotency-key");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("POST");
    }

    @Test
    void any_other_page_is_refused() {
        // When
        var answer = get(DUMMIES, "Origin", "https://evil.example");

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("origin-not-allowed");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void the_description_is_for_every_page() {
        // When
        var answer = send("GET", "/dummies/v1/openapi.json", null, "Origin", "https://evil.example");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void health_stands_outside_of_the_interface(String path) {
        // When
        var answer = send("GET", path, null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("status").stringValue()).isEqualTo("UP");
    }
}
