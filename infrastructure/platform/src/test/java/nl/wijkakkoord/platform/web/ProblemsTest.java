// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends HttpTest {

    @Test
    void a_problem_says_what_is_wrong_in_dutch_unless_asked_otherwise() {
        // When
        var answer = get("/dummies/v1/nowhere", "X-Correlation-Id", "0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("nl");
        assertThat(answer.http().body()).isEqualTo("""
            {"type":"urn:wijkakkoord:problem:not-found","title":"Niet gevonden","status":404,\
            "detail":"Dit adres bestaat niet, of u mag niet weten dat het bestaat.",\
            "instance":"urn:uuid:0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90","code":"not-found"}\
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Not found",
        "en-GB, Not found",
        "fr, Niet gevonden",
        "'fr, en;q=0.5', Not found",
        "*, Niet gevonden"
    })
    void a_problem_speaks_the_language_that_the_reader_asks_for(String wanted, String title) {
        // When
        var answer = get("/dummies/v1/nowhere", "Accept-Language", wanted);

        // Then
        assertThat(answer.body().path("title").stringValue()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "MAY_NOT_EVER, 403, may-not-ever",
        "NO_SUCH_DUMMY, 404, no-such-dummy",
        "DUMMY_NOT_VALID, 400, dummy-not-valid",
        "ROUND_CLOSED, 409, round-closed",
        "NOT_HEARD_OF, 409, not-heard-of",
        "CHANGED_SINCE, 412, changed-since"
    })
    void a_refusal_of_the_domain_has_its_own_code(String refusal, int status, String code) {
        // When
        var answer = get(DUMMIES + "/refused/" + refusal);

        // Then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("type").stringValue()).isEqualTo("urn:wijkakkoord:problem:" + code);
    }

    @Test
    void a_refusal_names_counts_as_they_are_and_values_without_a_word_as_they_stand_on_the_wire() {
        // When
        var answer = get(DUMMIES + "/refused/ROUND_CLOSED", "Accept-Language", "en");

        // Then
        assertThat(answer.body().path("detail").stringValue())
                .isEqualTo("The round is closed; 1234567 cents, asked by a grid-operator.");
    }

    @Test
    void what_may_be_possible_in_a_moment_says_when_to_try_again() {
        // When
        var answer = get(DUMMIES + "/refused/NOT_HEARD_OF");

        // Then
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void a_refusal_whose_words_are_missing_keeps_its_code() {
        // When
        var answer = get(DUMMIES + "/refused/ANOTHER_REQUEST");

        // Then
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("another-request");
        assertThat(answer.body().path("title").stringValue()).isEqualTo("Verzoek niet geldig");
    }

    @Test
    void who_waited_too_long_for_others_is_told_to_ask_again() {
        // When
        var answer = get(DUMMIES + "/busy");

        // Then
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("busy-try-again");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.body().path("title").stringValue()).isEqualTo("Te druk");
    }

    @Test
    void a_fault_tells_nothing_to_the_caller_and_all_to_the_log_once(CapturedOutput log) {
        // When
        var answer = get(DUMMIES + "/broken", "X-Correlation-Id", "11111111-2222-4333-8444-555555555555");

        // Then
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("fault");
        assertThat(answer.http().body()).doesNotContain("inner words");
        assertThat(log.getOut()).containsOnlyOnce("IllegalStateException: inner words");
        assertThat(log.getOut()).contains("[11111111-2222-4333-8444-555555555555");
    }

    @Test
    void a_fault_in_a_filter_is_answered_and_logged_alike(CapturedOutput log) {
        // When
        var answer = get(DUMMIES, "X-Break-Filter", "yes");

        // Then
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("fault");
        assertThat(answer.http().body()).doesNotContain("inner words");
        assertThat(log.getOut()).containsOnlyOnce("IllegalStateException: inner words of a filter");
    }

    @ParameterizedTest
    @CsvSource({"400, request-invalid", "403, not-allowed", "418, request-invalid", "503, unavailable", "502, fault"})
    void a_status_sent_by_a_filter_becomes_a_problem(int status, String code) {
        // When
        var answer = get(DUMMIES, "X-Send-Error", String.valueOf(status));

        // Then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void the_error_page_itself_is_nothing_to_ask_for() {
        // When
        var answer = get("/error");

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/dummies/v1/dummies/",
        "/dummies/v1/",
        "/dummies/v1",
        "/",
        "/dummies",
        "/index.html",
        "/dummies/v2/dummies"
    })
    void what_is_not_there_is_not_found_and_a_trailing_slash_is_not_there(String path) {
        // When
        var answer = get(path);

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @Test
    void another_method_is_told_which_there_are() {
        // When
        var answer = send("PATCH", DUMMIES, "{}", "Authorization", "known");

        // Then
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow").split(", ?")).containsExactlyInAnyOrder("GET", "POST");
    }

    @Test
    void a_body_in_another_form_than_json_is_refused() {
        // When
        var answer = send(
                "POST",
                DUMMIES,
                "title=Zuid",
                "Authorization",
                "known",
                "Idempotency-Key",
                "k",
                "Content-Type",
                "application/x-www-form-urlencoded");

        // Then
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("media-type-unsupported");
        assertThat(answer.header("Accept")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/problem+json"})
    void a_reader_that_takes_no_json_still_gets_a_problem_document(String accept) {
        // When
        var answer = get(DUMMIES, "Accept", accept);

        // Then
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json, application/json;q=0.9", "application/*+json", "*/*"})
    void a_success_is_json_by_no_other_name(String accept) {
        // When
        var answer = get(DUMMIES, "Accept", accept);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void what_a_library_answers_keeps_its_own_names() {
        // When
        var answer = get("/actuator/health", "Accept", "application/vnd.spring-boot.actuator.v3+json");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/vnd.spring-boot.actuator.v3+json");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "'application/xml, text/*;q=0.5'", "application/problem+json", "nonsense"})
    void a_write_whose_answer_cannot_be_taken_is_refused_before_anything_changes(String accept) {
        // Given
        DummyController.asked = null;

        // When
        var answer = post(GOOD, "Accept", accept);

        // Then
        assertThat(answer.status()).isEqualTo(406);
        assertThat(DummyController.asked).isNull();
    }

    @Test
    void a_body_over_one_megabyte_is_refused() {
        // When
        var answer = post("{\"title\":\"" + "x".repeat(1 << 20) + "\"}");

        // Then
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
        assertThat(answer.body().path("detail").stringValue()).contains("1048576");
    }

    @ParameterizedTest
    @CsvSource({
        "/not-a-uuid, id wrong-form",
        "/1-1-1-1-1, id wrong-form",
        "/obligatory, of missing",
        "/obligatory?of=7, of wrong-form",
        "?kind=HOUSING_ASSOCIATION, kind not-one-of",
        "?validOn=01-05-2026, validOn wrong-form",
        "?year=1999, year min",
        "?year=soon, year wrong-form",
        "?Kind=adviser, Kind unknown-parameter",
        "?kind=adviser&kind=adviser, kind repeated",
        "?validOn=2026-05-01T00:00:00Z, validOn wrong-form",
        "?validOn=%00, validOn control-character",
    })
    void a_wrong_address_names_the_parameter(String path, String error) {
        // When
        var answer = get(DUMMIES + path);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("input-invalid");
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void an_unknown_choice_is_told_which_there_are() {
        // When
        var answer = get(DUMMIES + "?kind=baker", "Accept-Language", "en");

        // Then
        assertThat(answer.body().path("errors").path(0).path("detail").stringValue())
                .startsWith("Is one of: municipality, housing-association, grid-operator,");
    }
}
