// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityTest {
    private static final String APPROVED = """
        {"type": "object", "required": ["name", "by"], "properties": {
          "name": {"type": "string"},
          "count": {"type": "integer"},
          "kind": {"type": "string", "enum": ["open", "sealed"]},
          "by": {"type": "object", "required": ["member"], "properties": {"member": {"type": "string", "format": "uuid"}}},
          "parties": {"type": "array", "items": {"type": "string", "pattern": "^kvk"}}}}
        """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a property that is gone         | "name": {"type": "string"},                | ''                                          | /name is gone
        another type                    | "name": {"type": "string"}                 | "name": {"type": "integer"}                 | /name type was "string" and is "integer"
        another format, deeper          | "format": "uuid"                           | "format": "date"                            | /by/member format was "uuid" and is "date"
        another pattern, in a list      | "pattern": "^kvk"                          | "pattern": "^oin"                           | /parties/items pattern was "^kvk" and is "^oin"
        a new pattern                   | "name": {"type": "string"}                 | "name": {"type": "string", "pattern": "x"}  | /name pattern was  and is "x"
        an enum value that is gone      | "enum": ["open", "sealed"]                 | "enum": ["open"]                            | /kind lost the value sealed
        a new required property         | "required": ["member"], "properties": {    | "required": ["member", "role"], "properties": {"role": {}, | /by/role is required and was not
        an optional one made required   | "required": ["name", "by"]                 | "required": ["name", "by", "kind"]          | /kind is required and was not
        a required one made optional    | "required": ["name", "by"]                 | "required": ["by"]                          | /name was required and is not
        a number with another end       | "type": "integer"                          | "type": "integer", "format": "int64", "maximum": 5 | /count maximum was  and is 5
        a number that says how large it gets | "type": "integer"                     | "type": "integer", "format": "int64", "maximum": 9007199254740991 | ''
        a new value of an enum          | "enum": ["open", "sealed"]                 | "enum": ["open", "sealed", "late"]          | ''
        a new optional property         | "name": {"type": "string"},                | "name": {"type": "string"}, "note": {},     | ''
        a better explanation            | {"type": "object", "required": ["name"     | {"title": "T", "type": "object", "required": ["name" | ''
        """)
    void only_what_old_and_new_readers_can_bear_is_let_through(String change, String from, String to, String found) {
        // Given
        assertThat(APPROVED).contains(from);
        var approved = Json.MAPPER.readTree(APPROVED);
        var now = Json.MAPPER.readTree(APPROVED.replace(from, to));

        // When
        var breaks = Compatibility.breaks(approved, now);

        // Then
        if (found.isEmpty()) {
            assertThat(breaks).isEmpty();
        } else {
            assertThat(breaks).contains(found);
        }
    }
}
