// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a program may send by mistake or with a purpose: in the form asked for but at its ends, or in none. */
record OddValues(Random random, List<String> known) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ZEROS = "00000000-0000-0000-0000-000000000000";

    private static final List<String> MOMENTS = List.of(
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+18:00",
            "1582-10-10T12:00:00.123456789Z",
            "1970-01-01T00:00:00Z",
            "2026-02-28T23:59:60Z",
            "2026-03-29T02:30:00+01:00",
            "9999-12-31T23:59:59.999999999-18:00",
            "9999-12-31T23:59:59Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "2026-13-01T00:00:00Z");

    private static final List<String> DATES = List.of(
            "0000-01-01",
            "0001-01-01",
            "1899-12-31",
            "1900-02-29",
            "2026-02-29",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u200b",
            "\ufeff",
            "\uffff",
            "\u202egnurts",
            "e\u0301",
            "\ud83c\udfd8\ufe0f",
            "'; drop table event; --",
            "%",
            "\\",
            "${jndi:ldap://127.0.0.1/a}",
            "{0}",
            "{'",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "=1+1",
            "null",
            "true",
            "NaN",
            "1e400",
            "-1",
            "9223372036854775808",
            "kvk:00000000",
            "oin:00000000000000000000",
            "GM0363",
            "infinity",
            "urn:x");

    private static final List<String> CONTENT_TYPES = List.of(
            "*/*",
            "application/*",
            "application/json;charset=utf-16",
            "application/json; charset=*",
            "application/json;q=0.1;q=2",
            "application/json;",
            "application/problem+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "text/plain;charset=utf-7",
            "application/octet-stream",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "json",
            ";",
            "a/b/c");

    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "application/json;q=0",
            "application/*;q=0.1, text/csv;q=9",
            "text/csv",
            "text/html",
            "application/problem+json",
            "application/json;version=2",
            "nothing",
            ",",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> LANGUAGES = List.of(
            "*", "xx", "nl;q=9", "en-GB-x-" + "a".repeat(300), ";", "nl,,en", "i-klingon", "zh-Hant-TW-u-co-stroke");

    private static final List<String> VERSIONS =
            List.of("*", "\"1\"", "\"0\"", "\"9999999999999999\"", "W/\"1\"", "\"", "1", "\"-1\"");

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String contentType() {
        return any(CONTENT_TYPES);
    }

    String accepted() {
        return any(ACCEPTED);
    }

    String language() {
        return any(LANGUAGES);
    }

    String version() {
        return any(VERSIONS);
    }

    String token() {
        var head = "{\"alg\":\"%s\",\"kid\":\"%s\"}"
                .formatted(any(List.of("none", "RS256", "HS256", "x")), any(List.of("", "1", "onbekend")));
        return any(
                List.of("", "Bearer", "Bearer ", "Basic YTpi", "Bearer a.b.c", "Bearer " + encoded(head) + ".e30.AA"));
    }

    /** As a page may have given it, or not. */
    String cursor() {
        var parts = any(List.of(1, 2, 3));
        var text = new StringBuilder(key());
        for (var i = 1; i < parts; i++) {
            text.append(any(List.of(" ", "|", ":", "  "))).append(key());
        }
        return once(4) ? text() : encoded(text.toString());
    }

    private String key() {
        return switch (random.nextInt(5)) {
            case 0 -> any(MOMENTS);
            case 1 -> any(DATES);
            case 2 -> any(known);
            case 3 -> UUID.randomUUID().toString();
            default -> text();
        };
    }

    /** Of any length, up to more than anything holds. */
    String text() {
        var text = any(TEXTS);
        return once(8) ? (text + "x").repeat(random.nextInt(1, 2_000)) : text;
    }

    /** In the form that the schema asks for, mostly, as an address has it. */
    String inAddress(JsonNode schema) {
        return once(3) ? text() : inForm(schema).asString(text());
    }

    /** A value at the ends of what the schema asks for; text where it asks for something that has parts. */
    JsonNode inForm(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asString()) {
            case "integer" -> number(schema);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(inForm(schema, schema.path("format").asString("")));
        };
    }

    private String inForm(JsonNode schema, String format) {
        return switch (format) {
            case "uuid" -> any(List.of(ZEROS, UUID.randomUUID().toString(), any(known)));
            case "date" -> any(DATES);
            case "date-time" -> any(MOMENTS);
            default ->
                schema.has("example") && once(2)
                        ? schema.path("example").asString()
                        : any(TEXTS)
                                + "y"
                                        .repeat(random.nextInt(
                                                schema.path("maxLength").asInt(20) + 1));
        };
    }

    private JsonNode number(JsonNode schema) {
        var least = schema.path("minimum").asLong(Integer.MIN_VALUE);
        var most = schema.path("maximum").asLong((1L << 53) - 1);
        return NODES.numberNode(any(List.of(least, most, 0L, 1L, -1L, (long) Integer.MAX_VALUE, most - 1)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
