// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The OpenAPI documents of all services, as the running system serves them. */
record Descriptions(Map<String, JsonNode> documents) {

    static Descriptions of(Stack stack) {
        var documents = new TreeMap<String, JsonNode>();
        for (var service : stack.running().services().keySet()) {
            var answer = stack.caller().get("/" + service + "/v1/openapi.json", null);
            assertThat(answer.status()).as("openapi.json of " + service).isEqualTo(200);
            documents.put(service, answer.json());
        }
        return new Descriptions(documents);
    }

    Stream<Operation> operations() {
        return documents.entrySet().stream().flatMap(document -> Operation.of(document.getKey(), document.getValue()));
    }
}
