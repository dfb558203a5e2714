// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceCompatibilityTest {
    private static final String APPROVED = """
        {"info": {"version": "1.4.0"}, "paths": {"/rounds": {"post": {"operationId": "open", "security": [],
          "parameters": [{"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["one", "two"]}}],
          "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewRound"}}}},
          "responses": {"201": {"headers": {"ETag": {}}, "content": {"application/json": {"schema":
            {"$ref": "#/components/schemas/Round"}}}}, "409": {}}}}},
        "components": {"schemas": {
          "NewRound": {"type": "object", "required": ["title"], "properties": {
            "title": {"type": "string", "maxLength": 200},
            "votes": {"type": "integer", "format": "int64", "minimum": 1},
            "cites": {"type": "array", "items": {"type": "string", "pattern": "^a$"}}}},
          "Round": {"type": "object", "required": ["id"], "properties": {
            "id": {"type": "string", "format": "uuid"},
            "status": {"type": "string", "enum": ["open", "closed"]},
            "outcome": {"allOf": [{"$ref": "#/components/schemas/Outcome"}], "description": "D"}}},
          "Outcome": {"type": "object", "properties": {"agreed": {"type": "boolean"}}}}}}
        """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        an operation that is gone             | "post": {"operationId"              | "put": {"operationId"                       | post /rounds is gone
        another name of an operation          | "operationId": "open"               | "operationId": "start"                      | post /rounds has another operationId
        a token that is asked for             | "security": [],                     | ``                                          | post /rounds asks for a token
        a parameter that is gone              | "name": "kind"                      | "name": "sort"                              | post /rounds kind is gone
        a parameter that is required now      | "in": "query",                      | "in": "query", "required": true,            | post /rounds kind is required and was not
        a new required parameter              | "parameters": [                     | "parameters": [{"name": "n", "in": "query", "required": true}, | post /rounds n is required and was not there
        a choice that a request lost          | ["one", "two"]                      | ["one"]                                     | post /rounds kind lost the value two
        a new choice in a request             | ["one", "two"]                      | ["one", "two", "three"]                     | ``
        a body in another form                | {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewRound"}}}} | {"content": {"text/csv": {}}} | post /rounds body is no longer application/json
        a body that is required now           | "requestBody": {                    | "requestBody": {"required": true,           | post /rounds body is required and was not
        a property that requests lost         | "title": {"type": "string", "maxLength": 200}, | ``                               | post /rounds body/title is gone
        a property that requests must have    | "required": ["title"]               | "required": ["title", "votes"]              | post /rounds body/votes is required and was not
        a property that requests need not have | "required": ["title"]              | "required": []                              | ``
        a new property of requests            | "title": {                          | "note": {"type": "string"}, "title": {      | ``
        a shorter text in requests            | "maxLength": 200                    | "maxLength": 100                            | post /rounds body/title maxLength was 200 and is 100
        a longer text in requests             | "maxLength": 200                    | "maxLength": 300                            | ``
        a higher least number                 | "minimum": 1                        | "minimum": 2                                | post /rounds body/votes minimum was 1 and is 2
        a new bound                           | "minimum": 1                        | "minimum": 1, "maximum": 5                  | post /rounds body/votes maximum was  and is 5
        another type in requests              | "type": "integer"                   | "type": "string"                            | post /rounds body/votes was "integer" and is "string"
        another format                        | "int64"                             | "int32"                                     | post /rounds body/votes had the format "int64" and has "int32"
        another pattern, in a list            | "^a$"                               | "^b$"                                       | post /rounds body/cites[] had the pattern "^a$" and has "^b$"
        another status of success             | "201"                               | "200"                                       | post /rounds 201 is gone
        a refusal that is gone                | , "409": {}                         | ``                                          | ``
        a header that is gone                 | "headers": {"ETag": {}},            | ``                                          | post /rounds 201 ETag is gone
        a property that answers lost          | "id": {"type": "string", "format": "uuid"}, | ``                                  | post /rounds 201/id is gone
        a property that answers may lack now  | "required": ["id"]                  | "required": []                              | post /rounds 201/id was always there and is not
        a property that answers always have   | "required": ["id"]                  | "required": ["id", "status"]                | ``
        a new property of answers             | "id": {                             | "note": {"type": "string"}, "id": {         | ``
        a value that answers lost             | ["open", "closed"]                  | ["open"]                                    | post /rounds 201/status lost the value closed
        a new value in answers                | ["open", "closed"]                  | ["open", "closed", "late"]                  | ``
        another type behind a reference       | "boolean"                           | "string"                                    | post /rounds 201/outcome/agreed was "boolean" and is "string"
        a better explanation                  | "description": "D"                  | "description": "E"                          | ``
        a new version that breaks             | "1.4.0"}, "paths": {"/rounds"       | "2.0.0"}, "paths": {"/others"               | ``
        """)
    void only_what_clients_of_today_can_bear_is_let_through(String change, String from, String to, String found) {
        // Given
        assertThat(APPROVED).contains(from);
        var approved = Json.MAPPER.readTree(APPROVED);
        var now = Json.MAPPER.readTree(APPROVED.replace(from, to));

        // When
        var breaks = InterfaceCompatibility.breaks(approved, now);

        // Then
        if (found.isEmpty()) {
            assertThat(breaks).isEmpty();
        } else {
            assertThat(breaks).contains(found);
        }
    }
}
