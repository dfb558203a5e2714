// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodiesTest extends HttpTest {

    @BeforeEach
    void nothing_was_asked() {
        DummyController.asked = null;
    }

    @Test
    void a_good_body_arrives_whole() {
        // When
        var answer = post("""
            {"title": "Zuid", "parties": [{"organisation": "kvk:12345678", "kind": "market-party", "name": "B"}],
             "amount": 9007199254740991, "since": "2026-05-01T14:00:00.5+02:00", "on": "2026-05-01",
             "reference": "0B8F8A5E-3f5c-4c0e-9d0a-2f6d1c7e8a90", "open": true}\
            """);

        // Then
        assertThat(answer.status()).isEqualTo(201);
        var body = DummyController.asked.body();
        assertThat(body.parties())
                .containsExactly(
                        new DummyController.Party(new OrganisationId("kvk:12345678"), PartyKind.MARKET_PARTY, "B"));
        assertThat(body.amount()).isEqualTo(9007199254740991L);
        assertThat(body.since()).isEqualTo(Instant.parse("2026-05-01T12:00:00.500Z"));
        assertThat(body.on()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(body.reference()).isEqualTo(UUID.fromString("0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90"));
        assertThat(body.open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 'Bevat U+202E op plaats 3, een teken dat niet te zien is of de leesrichting verandert.'",
        "en, 'Holds U+202E at place 3, a character that cannot be seen or turns the direction of reading.'"
    })
    void what_cannot_be_seen_is_named_with_its_place(String language, String sentence) {
        // When
        var answer = post(GOOD.replace("Zuid", "Zu\\u202eid"), "Accept-Language", language);

        // Then
        assertThat(answer.body().at("/errors/0/detail").stringValue()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"nl, 'is één regel, zonder tabs'", "en, 'is one line, without tabs'"})
    void what_is_one_line_has_no_second(String language, String sentence) {
        // When
        var answer = post("""
            {"title": "Zuid", "parties": [{"organisation": "kvk:12345678", "kind": "market-party", "name": "A\\nB"}]}
            """, "Accept-Language", language);

        // Then
        assertThat(answer.errors()).containsExactly("/parties/0/name one-line");
        assertThat(answer.body().at("/errors/0/detail").stringValue()).isEqualTo(sentence);
    }

    @Test
    void text_is_brought_into_its_composed_form_with_one_line_end() {
        // When
        post(GOOD.replace("Zuid", "Cafe\\u0301\\r\\nTweede regel"));

        // Then
        assertThat(DummyController.asked.body().title()).isEqualTo("Caf\u00e9\nTweede regel");
    }

    @Test
    void every_mistake_is_named_at_once() {
        // When
        var answer = post("""
            {"titel": "Zuid", "amount": "12", "since": 1714564800, "on": "1 mei", "reference": "", "open": "true",
             "parties": [{"organisation": "12345678", "kind": "MARKET_PARTY", "name": 7},
                         {"organisation": null, "kind": 3, "name": "een veel te lange naam voor een partij", "x": 1},
                         "geen object"]}\
            """);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("input-invalid");
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "/titel unknown-field",
                        "/title missing",
                        "/amount wrong-type",
                        "/since wrong-type",
                        "/on wrong-form",
                        "/reference wrong-form",
                        "/open wrong-type",
                        "/parties/0/organisation wrong-form",
                        "/parties/0/kind not-one-of",
                        "/parties/0/name wrong-type",
                        "/parties/1/organisation missing",
                        "/parties/1/kind wrong-type",
                        "/parties/1/name size",
                        "/parties/1/x unknown-field",
                        "/parties/2 wrong-type");
        assertThat(DummyController.asked).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 'Is oin: met 20 tekens, rsin: met 9 cijfers of kvk: met 8 cijfers.'",
        "en, 'Is oin: with 20 characters, rsin: with 9 digits or kvk: with 8 digits.'"
    })
    void a_mistake_says_in_the_readers_language_what_is_right(String language, String sentence) {
        // When
        var answer = post(GOOD.replace("kvk:12345678", "kvk:1"), "Accept-Language", language);

        // Then
        assertThat(answer.body().at("/errors/0/detail").stringValue()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "kvk:00000000,             Een nummer van alleen nullen,           A number of zeros only",
        "oin:99999999123456782000, De eerste acht tekens van dit OIN horen, The first eight characters of this OIN are"
                + " of",
        "oin:00000005123456782000, De eerste acht tekens van dit OIN zijn,  The OIN-Stelsel has not given",
        "oin:00000099123456782000, Een OIN dat met 00000099 begint,         An OIN that begins with 00000099",
        "oin:00000001123456782001, Een OIN eindigt op nullen,               An OIN ends in zeros",
        "oin:00000007123456782000, Het hoofdnummer in dit OIN,              The main number in this OIN",
        "oin:00000001123456789000, Dit RSIN of fiscaal nummer,              This RSIN or Fi-nummer"
    })
    void a_number_that_no_register_gives_out_is_refused_by_its_rule(String number, String dutch, String english) {
        // When
        var inDutch = post(GOOD.replace("kvk:12345678", number), "Accept-Language", "nl");
        var inEnglish = post(GOOD.replace("kvk:12345678", number), "Accept-Language", "en");

        // Then
        assertThat(inDutch.errors()).containsExactly("/parties/0/organisation wrong-form");
        assertThat(inDutch.body().at("/errors/0/detail").stringValue()).startsWith(dutch);
        assertThat(inEnglish.body().at("/errors/0/detail").stringValue()).startsWith(english);
    }

    @ParameterizedTest
    @CsvSource({
        "oin:00000003123456780000, kvk:12345678",
        "rsin:123456782,           oin:00000001123456782000",
        "oin:0000000700025BE00000, oin:0000000700025BE00000"
    })
    void an_organisation_has_one_form_however_it_is_given(String given, String form) {
        // When
        post(GOOD.replace("kvk:12345678", given));

        // Then
        assertThat(DummyController.asked.body().parties().getFirst().organisation())
                .isEqualTo(new OrganisationId(form));
    }

    @ParameterizedTest
    @CsvSource({"nl, grootte moet tussen 0 en 100 liggen", "en, size must be between 0 and 100"})
    void a_broken_constraint_is_told_in_the_readers_language(String language, String sentence) {
        // When
        var answer = post(GOOD.replace("Zuid", "x".repeat(101)), "Accept-Language", language);

        // Then
        assertThat(answer.errors()).containsExactly("/title size");
        assertThat(answer.body().at("/errors/0/detail").stringValue()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 9007199254740992, number-too-large",
        "amount, -9007199254740992, number-too-large",
        "amount, 99999999999999999999999999, number-too-large",
        "amount, -9223372036854775808, number-too-large",
        "homes, 2147483648, number-too-large",
        "amount, 12.0, wrong-type",
        "amount, true, wrong-type",
        "open, 1, wrong-type",
        "title, 'a\\u0000b', control-character",
        "title, 'a\\u001bb', control-character",
        "title, 'a\\ud800b', control-character",
        "title, 'a\\u200bb', invisible-character",
        "title, 'a\\u202eb', invisible-character",
        "title, '\\ufeffa', invisible-character",
        "title, 'a\\uffff', invisible-character",
        "title, '\\u200b', invisible-character",
        "title, '\\u00a0\\u3000', missing",
        "since, '2026-05-01T12:00:00', wrong-form",
        "since, '2026-05-01T12:00:00-00:00', wrong-form",
        "since, '2026-05-01t12:00:00z', wrong-form",
        "since, '2026-02-30T12:00:00Z', wrong-form",
        "on, '2026-02-30', wrong-form",
        "on, '2026-05-01T00:00:00Z', wrong-form",
        "reference, '1-1-1-1-1', wrong-form",
    })
    void a_value_in_another_form_is_refused(String field, String value, String code) {
        // Given
        var literal = value.matches("-?[\\d.]+|true") ? value : '"' + value + '"';
        var rest = field.equals("title") ? "" : "\"title\": \"Zuid\", ";

        // When
        var answer = post("{" + rest + "\"parties\": [], \"" + field + "\": " + literal + "}");

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("/" + field + " " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"title\": }", "{} {}", "{\"title\":\"a\",\"title\":\"b\"}", "{'title':'a'}", "[1,]"})
    void what_is_not_json_is_refused(String body) {
        // When
        var answer = post(body);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("body-malformed");
    }

    @Test
    void what_is_not_json_is_told_where() {
        // When
        var answer = post("{\n  \"title\": oops\n}", "Accept-Language", "en");

        // Then
        assertThat(answer.body().path("detail").stringValue()).contains("line 2");
        assertThat(answer.http().body()).doesNotContain("tools.jackson", "Unrecognized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null"})
    void a_body_is_obligatory(String body) {
        // When
        var answer = post(body);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("body-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\""})
    void a_body_of_another_kind_is_refused_as_a_whole(String body) {
        // When
        var answer = post(body);

        // Then
        assertThat(answer.code()).isEqualTo("input-invalid");
        assertThat(answer.body().at("/errors/0/pointer").stringValue()).isEmpty();
    }

    @Test
    void nesting_without_end_is_refused() {
        // When
        var answer = post("[".repeat(100_000));

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("body-out-of-bounds");
    }

    @Test
    void answers_leave_out_what_is_absent_and_write_moments_as_text() {
        // When
        var answer = get(DUMMIES + "/0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");

        // Then
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.http().body()).isEqualTo("""
            {"id":"0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90","moment":{},\
            "recorded":"2026-05-01T12:00:00.000Z","kind":"housing-association"}\
            """);
    }
}
