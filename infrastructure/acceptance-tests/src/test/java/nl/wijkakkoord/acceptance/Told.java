// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.localstack.story.Memory;
import tools.jackson.databind.JsonNode;

/**
 * A wijkaanpak of which stories were told, as its members find it over HTTP. Paths and bodies may hold placeholders, such
 * as {@code {wijkaanpak}}, for what is known by now.
 */
record Told(Stack stack, Memory memory) {

    /** Tells more. */
    Told goOn(String... stories) {
        for (var story : stories) {
            stack.goOn(memory, story);
        }
        return this;
    }

    JsonNode known(String name) {
        return memory.get(name);
    }

    String text(String template) {
        return memory.text(template);
    }

    void put(String name, Object value) {
        memory.put(name, value instanceof JsonNode json ? json : Json.MAPPER.valueToTree(value));
    }

    Answer get(String client, String path) {
        return stack.get(client, text(path));
    }

    /** What that member must be able to read there. */
    JsonNode read(String client, String path) {
        var answer = get(client, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    /** What is on the page that member must be able to read there. */
    JsonNode items(String client, String path) {
        return read(client, path).required("items");
    }

    /** Word for word. */
    String body(String client, String path) {
        return body(get(client, path));
    }

    static String body(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** What there is for people, in whatever form its address promises. */
    Answer file(String client, String path) {
        var target = text(path);
        var token = Map.of("Authorization", "Bearer " + stack.tokens().of(client));
        try (var http = HttpClient.newHttpClient()) {
            var service = stack.running().services().get(target.split("/")[1]);
            return new Request("GET", target, token, null).send(http, service);
        }
    }

    /** @param body a text in JSON, or what becomes one; null for none */
    Answer post(String client, String path, Object body) {
        var content = switch (body) {
            case null -> null;
            case String text -> memory.value(Json.MAPPER.readTree(text));
            default -> memory.value(Json.MAPPER.valueToTree(body));
        };
        return stack.caller().post(text(path), stack.tokens().of(client), content);
    }
}
